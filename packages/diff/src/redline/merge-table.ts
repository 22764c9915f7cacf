import type { Paragraph, Table, TableCell } from '@polozh/document';
import { editCells } from '../rows/edit-row.ts';
import { marker } from './mark.ts';
import type { MergeContext } from './merge-context.ts';
import { type LineKind, mergeLines } from './merge-lines.ts';
import { mergeRuns } from './merge-runs.ts';

/** Rows that cells reaching down hold together: they come and go as one. */
type Band = Table['rows'];

/** Merges the rows of two tables of as many columns. */
export function mergeRows(before: Table, after: Table, context: MergeContext): Table['rows'] {
  const kind: LineKind<Band> = {
    key: (band) => band.map((row) => row.map(shapeOf).join(',')).join(';'),
    runs: (band) => band.flatMap((row) => row.map((cell) => cell.runs)),
    placed: false,
    merge: (a, b) =>
      b.map((row, y) =>
        row.map((cell, x) => ({ ...cell, runs: mergeRuns(a[y]?.[x]?.runs ?? [], cell.runs, context) })),
      ),
    deleted: (band) => editCells(band, marker('deleted', null)),
    inserted: (band) => editCells(band, marker('inserted', null)),
  };
  return mergeLines(bandsOf(before.rows), bandsOf(after.rows), kind, context).flat();
}

const shapeOf = (cell: TableCell): string => `${cell.columns}×${cell.rows}${cell.header ? 'h' : ''}${cell.align}`;

function bandsOf(rows: Table['rows']): readonly Band[] {
  const bands: (readonly TableCell[])[][] = [];
  let reach = 0;
  for (const [y, row] of rows.entries()) {
    if (y >= reach) bands.push([]);
    bands[bands.length - 1]?.push(row);
    for (const cell of row) reach = Math.max(reach, y + cell.rows);
    reach = Math.max(reach, y + 1);
  }
  return bands;
}

/** Paragraphs under each other: a table's notes, a footnote. */
export const mergeParagraphs = (
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  context: MergeContext,
  placed = false,
): readonly Paragraph[] =>
  mergeLines(
    before,
    after,
    {
      key: (paragraph) => paragraph.role,
      runs: (paragraph) => [paragraph.runs],
      placed,
      merge: (a, b) => ({ ...b, runs: mergeRuns(a.runs, b.runs, context) }),
      deleted: (paragraph) => markParagraph(paragraph, 'deleted'),
      inserted: (paragraph) => markParagraph(paragraph, 'inserted'),
    },
    context,
  );

const markParagraph = (paragraph: Paragraph, change: 'deleted' | 'inserted'): Paragraph => {
  const { piece, runs } = marker(change, null);
  return piece({ ...paragraph, runs: runs(paragraph.runs) }) ?? paragraph;
};
