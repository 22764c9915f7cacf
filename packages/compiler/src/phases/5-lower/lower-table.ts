import { diagnostic } from '@polozh/diagnostics';
import { type Block, POINTS_PER_MM, type Table, type TableCell, textWidth } from '@polozh/document';
import { cellSign } from '../../cell-sign.ts';
import { LABELS } from '../../labels.ts';
import type { SelectedSheet, SelectedTable } from '../3-select/selected.ts';
import { columnWidths } from './column-widths.ts';
import type { LowerContext } from './context.ts';
import { paragraph } from './lower-blocks.ts';
import { lowerInline } from './lower-inline.ts';

type Draft = { -readonly [K in keyof TableCell]: TableCell[K] };

/** A table's grid: «=» goes on with the cell at the left, «"» with the cell above. */
export function lowerTable(table: SelectedTable, context: LowerContext): Table {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1);
  const grid: (Draft | null)[][] = [];
  const rows: TableCell[][] = [];
  for (const [y, row] of table.rows.entries()) {
    const header = y < table.headerRows;
    const line: (Draft | null)[] = [];
    const cells: Draft[] = [];
    const signs = Array.from({ length: width }, (_, x) => cellSign(row.cells[x] ?? []));
    const above = grid[y - 1] ?? [];
    for (let x = 0; x < width; x++) {
      const content = row.cells[x] ?? [];
      const sign = signs[x] ?? null;
      const owner = sign === '=' ? ownerAtLeft(x, above, line) : sign === '"' ? ownerAbove(x, above, signs) : null;
      if (sign !== null && owner === null) context.report(diagnostic('table-merge', row.span, {}));
      if (owner !== null) {
        if (sign === '"' && above.indexOf(owner) === x) owner.rows++;
        if (sign === '=' && above[x] !== owner) owner.columns++;
        line.push(owner);
        continue;
      }
      const cell: Draft = {
        runs: lowerInline(content, context),
        header,
        columns: 1,
        rows: 1,
        align: header ? 'center' : (table.aligns[x] ?? 'left'),
        origin: row.span,
      };
      cells.push(cell);
      line.push(cell);
    }
    grid.push(line);
    rows.push(cells);
  }
  for (let i = 0; i < table.emptyRows; i++) rows.push(Array.from({ length: width }, emptyCell));
  return {
    kind: 'table',
    caption: table.caption.length === 0 ? null : lowerInline(table.caption, context),
    label: context.numbers.labels.get(table) ?? null,
    anchor: context.numbers.anchors.get(table) ?? '',
    columns:
      table.widths.length === 0 && !table.borderless
        ? columnWidths(grid, width, textWidth(context.style) * POINTS_PER_MM)
        : Array.from({ length: width }, (_, x) => table.widths[x] ?? 1),
    ...(table.borderless ? { borderless: true as const } : {}),
    headerRows: Math.min(table.headerRows, rows.length),
    rows,
    notes: table.notes.map((note) => paragraph(lowerInline(note, context), 'body', table.span)),
    origin: table.span,
  };
}

type Line = readonly (Draft | null)[];

/** The cell that «=» goes on with. One that began in a row above cannot get wider below: it would no longer be a rectangle. */
function ownerAtLeft(x: number, above: Line, line: Line): Draft | null {
  const owner = line[x - 1] ?? null;
  return owner === null || !above.includes(owner) || above[x] === owner ? owner : null;
}

/** The cell that «"» goes on with: one that is several columns wide goes on only where signs stand under all of them. */
function ownerAbove(x: number, above: Line, signs: readonly (string | null)[]): Draft | null {
  const owner = above[x] ?? null;
  if (owner === null) return null;
  const first = above.indexOf(owner);
  const below = signs.slice(first, first + owner.columns);
  return below[0] === '"' && below.every((sign) => sign !== null) ? owner : null;
}

const emptyCell = (): TableCell => ({ runs: [], header: false, columns: 1, rows: 1, align: 'left', origin: null });

/** «Лист ознакомления»: on a page of its own, a heading and empty rows to sign in. */
export function lowerSheet(sheet: SelectedSheet): readonly Block[] {
  const heading = (text: string): TableCell => ({
    ...emptyCell(),
    runs: [{ kind: 'text', text, marks: {}, origin: null }],
    header: true,
    align: 'center',
  });
  const rows = Array.from({ length: sheet.rows }, () => LABELS.acquaintanceColumns.map(emptyCell));
  return [
    {
      kind: 'paragraph',
      role: 'heading',
      runs: [{ kind: 'text', text: LABELS.acquaintanceSheet, marks: {}, origin: sheet.span }],
      startsPage: true,
      origin: sheet.span,
    },
    {
      kind: 'table',
      caption: null,
      label: null,
      anchor: sheet.place,
      columns: [1, 5, 4, 2, 2],
      headerRows: 1,
      rows: [LABELS.acquaintanceColumns.map(heading), ...rows],
      notes: [],
      origin: sheet.span,
    },
  ];
}
