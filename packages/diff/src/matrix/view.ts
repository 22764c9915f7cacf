import { MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** Rows as they are shown: what differs one by one, what is common in runs. */
export type MatrixGroup =
  | { readonly kind: 'row'; readonly row: MatrixRow }
  | { readonly kind: 'common'; readonly rows: readonly MatrixRow[] };

/** Folds runs of common rows. */
export function groupsOf({ rows }: Matrix): readonly MatrixGroup[] {
  const groups: MatrixGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (!row.isCommon) groups.push({ kind: 'row', row });
    else if (last?.kind === 'common') groups[groups.length - 1] = { kind: 'common', rows: [...last.rows, row] };
    else groups.push({ kind: 'common', rows: [row] });
  }
  return groups;
}

/** True for a run that holds a clause or more: a few common items of one clause are no news. */
export const isTold = (rows: readonly MatrixRow[]): boolean => rows.some((row) => row.depth === 0);

/** «1–1.7» of a run: from its first number to its last; empty where nothing in it is numbered. */
export function rangeOf(rows: readonly MatrixRow[]): string {
  const numbers = rows
    .filter((row) => row.kind !== 'note')
    .map((row) => row.numbers[0] ?? '')
    .filter((number) => number !== '');
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}

export const stateOf = (row: MatrixRow): string =>
  row.isCommon ? MATRIX_WORDS.common : row.wordings.length > 1 ? MATRIX_WORDS.differs : MATRIX_WORDS.partly;

/** What a cell says: the number there, a sign where a place without a number is there, a dash where it is not. */
export const cellText = (number: string | null): string =>
  number === null ? MATRIX_WORDS.absent : number === '' ? MATRIX_WORDS.present : number;

/** «Мест в тексте 92: одинаковых 61 (66 %), различных 31». */
export function summaryOf({ rows }: Matrix): string {
  const common = rows.filter((row) => row.isCommon).length;
  const share = rows.length === 0 ? 100 : Math.floor((common * 100) / rows.length);
  return `Мест в тексте ${rows.length}: одинаковых ${common} (${share} %), различных ${rows.length - common}`;
}
