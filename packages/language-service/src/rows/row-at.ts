import type { RawRow } from '@polozh/syntax';

/** The index of the last row that begins at or before an offset; -1 where none does. Rows stand in the order of the text. */
export function rowIndexAt(rows: readonly RawRow[], offset: number): number {
  let low = -1;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
