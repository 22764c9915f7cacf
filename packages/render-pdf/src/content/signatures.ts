import type { Signature } from '@polozh/document';
import type { FlowBuilder, Place } from './builder.ts';
import { addElement } from './element.ts';
import type { CellNode, TextNode } from './node.ts';

/** Shares of the line: the post, the hand, the name (ГОСТ Р 7.0.97-2025, 5.22: the name stands level with the post's last line). */
const SHARES = [5, 3, 5] as const;
const SPACE = 24;

/** A signature: post at the left, name at the right, room for the hand between; a row for each who signs. */
export function signature(block: Signature, builder: FlowBuilder, place: Place): void {
  if (block.rows.length === 0) return;
  builder.keepLastWithNext();
  const size = builder.measures.size;
  const breaks = builder.takeBreak();
  const ids = builder.takeIds();
  const body = block.rows.map((row, index): CellNode[] => {
    const parent = addElement(place.parent, 'Div');
    const gap = index === 0 ? 0 : size;
    const cell = (column: number, stack: TextNode[]): CellNode => ({
      column,
      columns: 1,
      rows: 1,
      stack,
      bottom: column > 0,
    });
    const line = (runs: Signature['rows'][number]['name'], top: number, alignment: 'left' | 'center' | 'right') =>
      builder.node(builder.pieces(runs, addElement(parent, 'P'), size), {
        margin: [0, top, 0, 0],
        alignment,
        lineHeight: 1,
      });
    const post = row.post.map((one, n) => line(one.runs, n === 0 ? gap : 0, 'left'));
    return [
      cell(0, post),
      ...(row.hand.length > 0 ? [cell(1, [line(row.hand, 0, 'center')])] : []),
      cell(2, [line(row.name, 0, 'right')]),
    ];
  });
  builder.push({
    table: { widths: SHARES, body, headerRows: 0 },
    margin: [0, SPACE, 0, 0],
    borders: false,
    padding: [0, 0],
    keepWithNext: false,
    ids,
    startsPage: breaks,
  });
}
