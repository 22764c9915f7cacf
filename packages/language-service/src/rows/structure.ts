import { opensBody, type RawRow } from '@polozh/syntax';

/** How deep a row that heads others stands; smaller numbers hold greater ones. `null` for a row that heads none. */
export function headRank(row: RawRow): number | null {
  if (row.kind === 'text-directive') return row.name === 'appendix' ? 0 : row.name === 'sub-appendix' ? 0.5 : null;
  if (row.kind !== 'marked') return null;
  if (row.marker.kind === 'section') return row.marker.level;
  return row.marker.kind === 'clause' ? 2 + row.marker.depth : null;
}

/** For each row that opens a body, the index of the `/конец` that closes it; a body left open ends with the rows. */
export function bodyEnds(rows: readonly RawRow[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (opensBody(row)) open.push(index);
    else if (row.kind === 'end') {
      const opening = open.pop();
      if (opening !== undefined) ends.set(opening, index);
    }
  }
  for (const opening of open) ends.set(opening, rows.length);
  return ends;
}
