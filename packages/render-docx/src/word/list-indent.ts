import { MARKER_ROOM, type Style } from '@polozh/document';
import { twips } from './measures.ts';

/** The first level's marker stands at the paragraph's indent, each deeper one under the text of the one above. Twips. */
export const listIndent = (style: Style, depth: number): { readonly left: number; readonly firstLine: number } => ({
  left: twips(style.indent + MARKER_ROOM * depth),
  firstLine: -twips(MARKER_ROOM),
});
