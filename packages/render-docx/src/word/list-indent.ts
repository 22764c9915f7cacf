import type { Style } from '@polozh/document';
import { twips } from './measures.ts';

/** Room for a marker and the space behind it, mm: «щ)» and «10)» at 14 pt need 6 to 7. */
const MARKER_ROOM = 7.5;

/** The first level's marker stands at the paragraph's indent, each deeper one under the text of the one above. Twips. */
export const listIndent = (style: Style, depth: number): { readonly left: number; readonly firstLine: number } => ({
  left: twips(style.indent + MARKER_ROOM * depth),
  firstLine: -twips(MARKER_ROOM),
});
