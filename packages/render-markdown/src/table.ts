import type { Table, TableCell } from '@polozh/document';
import type { AlignType, BlockContent, PhrasingContent, TableRow } from 'mdast';
import { changedWords, ROW_SIGNS } from './changed.ts';
import { toPhrasingLine } from './inline.ts';

type Slot = TableCell | null;

/** The table as a rectangle: a cell over several places stands in its first, the others are empty, as GFM has no spans. */
function toRectangle(table: Table): Slot[][] {
  const width = table.columns.length;
  const slots: (Slot | undefined)[][] = table.rows.map(() => new Array<Slot | undefined>(width).fill(undefined));
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (slots[row]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows; down++)
        for (let right = 0; right < cell.columns; right++) {
          const line = slots[row + down];
          if (line && column + right < width) line[column + right] = down + right === 0 ? cell : null;
        }
    }
  });
  return slots.map((line) => line.map((slot) => slot ?? null));
}

/** A column is aligned as all its cells of the body are. */
function columnAlign(body: readonly Slot[][], column: number): AlignType {
  const sides = new Set(body.flatMap((line) => (line[column] ? [line[column].align] : [])));
  const [only] = sides;
  return sides.size === 1 && only !== undefined && only !== 'left' ? only : null;
}

function toRow(slots: readonly Slot[]): TableRow {
  const cells = slots.map((slot) => (slot ? toPhrasingLine(slot.runs) : []));
  const change = slots.find((slot) => slot !== null)?.change;
  const isBare = change !== undefined && cells.every((cell) => cell.length === 0);
  const sign = isBare ? toPhrasingLine([changedWords(ROW_SIGNS[change], change)]) : [];
  return {
    type: 'tableRow',
    children: cells.map((children, column) => ({
      type: 'tableCell',
      children: column === 0 && isBare ? sign : children,
    })),
  };
}

function captionOf({ label, caption, change }: Table): PhrasingContent[] {
  const dash = label && caption ? [changedWords(' – ', change)] : [];
  const number = label ? [changedWords(label.text, change)] : [];
  return toPhrasingLine([...number, ...dash, ...(caption ?? [])]);
}

/** The caption, the table with one heading row (GFM has exactly one; an empty one where the table has none), the notes. */
export function tableToMdast(table: Table): BlockContent[] {
  const lines = toRectangle(table);
  const [head, body] = table.headerRows > 0 ? [lines[0] ?? [], lines.slice(1)] : [table.columns.map(() => null), lines];
  const caption = captionOf(table);
  return [
    ...(caption.length > 0 ? [{ type: 'paragraph', children: caption } as const] : []),
    {
      type: 'table',
      align: table.columns.map((_, column) => columnAlign(lines.slice(table.headerRows), column)),
      children: [toRow(head), ...body.map(toRow)],
    },
  ];
}
