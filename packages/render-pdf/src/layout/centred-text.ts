import type { Piece, TextNode } from '../content/node.ts';

/** Words set by themselves in the middle of their room: a page's number, what stands under a blank. */
export const centredText = (text: readonly Piece[]): TextNode => ({
  text,
  margin: [0, 0, 0, 0],
  alignment: 'center',
  leadingIndent: 0,
  lineHeight: 1,
  hyphenate: false,
  keepWithNext: false,
  whole: false,
  changed: false,
  ids: [],
  outline: null,
  pageOf: null,
  startsPage: false,
});
