import { type Signature, SPACES, signatureColumns } from '@polozh/document';
import type { FlowBuilder, Place } from './builder.ts';
import { addElement } from './element.ts';
import type { CellNode, TextNode } from './node.ts';

/** A signature: post at the left, name level with its last line at the right (ГОСТ Р 7.0.97-2025, 5.22), room for the hand between; a row for each who signs. */
export function signature(block: Signature, builder: FlowBuilder, place: Place): void {
  if (block.rows.length === 0) return;
  builder.keepLastWithNext();
  const { requisiteSize: size, textWidth } = builder.measures;
  const breaks = builder.takeBreak();
  const ids = builder.takeIds();
  const body = block.rows.map((row, index): CellNode[] => {
    const parent = addElement(place.parent, 'Div');
    const gap = index === 0 ? 0 : SPACES.signature.before;
    const cell = (column: number, stack: TextNode[]): CellNode => ({
      column,
      columns: 1,
      rows: 1,
      stack,
      vertical: column > 0 ? 'bottom' : 'top',
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
    table: { widths: signatureColumns(block.rows, textWidth, size), body, headerRows: 0 },
    margin: [0, SPACES.signature.before, 0, 0],
    borders: false,
    padding: [0, 0],
    keepWithNext: false,
    together: 'all',
    ids,
    startsPage: breaks,
  });
}
