import { opensBody } from '../nest/placement.ts';
import type { RawRow } from '../rows.ts';
import { firstRow } from './layout.ts';
import type { Place } from './print-row.ts';

/** A row and whether the author left an empty line before it. */
export interface TypedRow {
  readonly row: RawRow;
  readonly afterBlank: boolean;
}

/**
 * Where empty lines stand: one before a section, a clause, a block of its own and behind it, none inside of a body's edges;
 * elsewhere where the author left some. Comments cling to the row behind them.
 */
export function airBefore(rows: readonly TypedRow[], places: readonly Place[]): readonly boolean[] {
  const bare = rows.map(({ row }) => row);
  const closing = closedBy(bare);
  return rows.map(({ row, afterBlank }, index) => {
    const before = bare[index - 1];
    if (before === undefined || opens(before) || closes(row)) return false;
    if (afterBlank) return true;
    // Set in, a comment right behind a declaration would be a line of it.
    if (row.kind === 'comment' && isDeclaration(before) && (places[index]?.indent ?? 0) > 0) return true;
    if (before.kind === 'comment' || places[index]?.kind !== 'prose') return false;
    const opening = before.kind === 'end' ? closing[index - 1] : undefined;
    if (opening !== undefined && isAiry(opening)) return row.kind !== 'comment' || wantsAir(rows, bare, index);
    return wantsAir(rows, bare, index) || (isDeclaration(before) && row.kind !== 'comment' && !isDeclaration(row));
  });
}

/** Whether a row stands apart; a comment does where the row it clings to does. */
function wantsAir(typed: readonly TypedRow[], rows: readonly RawRow[], from: number): boolean {
  let index = from;
  while (rows[index]?.kind === 'comment' && typed[index + 1]?.afterBlank === false) index++;
  const row = rows[index]?.kind === 'if' ? firstRow(rows, index + 1) : rows[index];
  return row !== undefined && row !== null && isAiry(row);
}

const isAiry = (row: RawRow): boolean =>
  row.kind === 'note' ||
  row.kind === 'fragment' ||
  (row.kind === 'marked' && (row.marker.kind === 'section' || row.marker.kind === 'clause')) ||
  (row.kind === 'text-directive' && (row.name === 'appendix' || row.name === 'sub-appendix')) ||
  (row.kind === 'line-directive' && (row.name === 'table' || row.name === 'form'));

const opens = (row: RawRow): boolean => row.kind === 'else' || row.kind === 'else-if' || opensBody(row);

const closes = (row: RawRow): boolean => row.kind === 'end' || row.kind === 'else' || row.kind === 'else-if';

const isDeclaration = (row: RawRow): boolean => row.kind.endsWith('-declaration');

/** For each `/конец` the row whose body it closes. */
function closedBy(rows: readonly RawRow[]): readonly (RawRow | undefined)[] {
  const open: RawRow[] = [];
  return rows.map((row) => {
    if (opensBody(row)) open.push(row);
    return row.kind === 'end' ? open.pop() : undefined;
  });
}
