import type { Table, TableCell } from '@polozh/document';

/** A table whose every row and column has a cell that begins in it, as HTML's table model demands. */
export interface Grid {
  readonly columns: readonly number[];
  readonly head: readonly (readonly TableCell[])[];
  readonly body: readonly (readonly TableCell[])[];
}

interface Placed {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/** Where each cell stands, found row by row as HTML's own algorithm does (HTML, «forming a table»). */
function place(rows: Table['rows']): Placed[] {
  const placed: Placed[] = [];
  const occupiedUntil: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((occupiedUntil[column] ?? 0) > row) column++;
      placed.push({ cell, row, column });
      for (let i = 0; i < cell.columns; i++) occupiedUntil[column + i] = row + cell.rows;
      column += cell.columns;
    }
  });
  return placed;
}

/** How many of `starts` (a mark for each row or column where a cell begins) lie in the range. */
const countStarts = (starts: readonly boolean[], from: number, length: number): number =>
  starts.slice(from, from + length).filter(Boolean).length;

/**
 * Rows and columns in which no cell begins (all covered by spans) are dropped and the spans shortened, a span below the
 * last row is cut; nothing changes to the eye. The heading is part of the body where a cell reaches from one into the other.
 */
export function tableGrid(table: Table): Grid {
  const placed = place(table.rows);
  const rowStarts = table.rows.map((cells) => cells.length > 0);
  const columnStarts = table.columns.map(() => false);
  for (const { column } of placed) columnStarts[column] = true;
  const rows: TableCell[][] = table.rows.map(() => []);
  for (const { cell, row, column } of placed) {
    rows[row]?.push({
      ...cell,
      columns: countStarts(columnStarts, column, cell.columns),
      rows: countStarts(rowStarts, row, cell.rows),
    });
  }
  const columns: number[] = [];
  table.columns.forEach((width, index) => {
    if (columnStarts[index] || columns.length === 0) columns.push(width);
    else columns.push((columns.pop() ?? 0) + width);
  });
  const crosses = placed.some(({ cell, row }) => row < table.headerRows && row + cell.rows > table.headerRows);
  const headRows = crosses ? 0 : table.headerRows;
  const kept = (part: TableCell[][]): TableCell[][] => part.filter((cells) => cells.length > 0);
  return { columns, head: kept(rows.slice(0, headRows)), body: kept(rows.slice(headRows)) };
}
