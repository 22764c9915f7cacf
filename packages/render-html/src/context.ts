import type { Document, Origin } from '@polozh/document';
import type { ElementContent } from 'hast';
import { doubledAnchors } from './doubled-anchors.ts';
import type { TableWidths } from './table.ts';

/** What handlers share while one document is rendered. */
export interface Context {
  readonly document: Document;
  /** The rank of the next section's heading: 2 gives `h2`. */
  readonly rank: number;
  /** For each note already marked, the `id`s of its marks; grows in reading order. */
  readonly marks: Map<number, string[]>;
  /** Column widths, one entry a table, for the stylesheet: attributes cannot carry style under the page's CSP. */
  readonly widths: TableWidths[];
  /** Of a redline: anchors that it has twice. */
  readonly doubled: ReadonlySet<string>;
  /** Of a redline: the `id`s of the ends of moves already told of; grows in reading order. */
  readonly movesTold: Set<string>;
  /** Is told of each block's and each run's node where it comes from. */
  readonly trace: (node: ElementContent, origin: Origin) => void;
}

export const createContext = (document: Document, trace: Context['trace']): Context => ({
  document,
  rank: 2,
  marks: new Map(),
  widths: [],
  doubled: doubledAnchors(document),
  movesTold: new Set(),
  trace,
});
