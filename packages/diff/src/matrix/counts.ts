import type { Matrix, MatrixRow } from './matrix.ts';
import { wordingText } from './wordings.ts';

/** How many places of a kind there are over all variants, and how they are shared. */
export interface PlaceCounts {
  readonly all: number;
  /** In every variant with the same words. */
  readonly common: number;
  /** In every variant, but with other words in some. */
  readonly reworded: number;
  /** Not in every variant. */
  readonly partial: number;
}

/** What a matrix says in figures. */
export interface MatrixCounts {
  readonly clauses: PlaceCounts;
  readonly places: PlaceCounts;
  /** Letters of the common places in those of all places, 0 to 1; a place with several readings counts by its longest. */
  readonly commonShare: number;
}

export function countMatrix({ rows }: Matrix): MatrixCounts {
  const letters = (row: MatrixRow): number =>
    Math.max(0, ...row.wordings.map((wording) => wordingText(wording).length));
  const sum = (list: readonly MatrixRow[]): number => list.reduce((total, row) => total + letters(row), 0);
  const all = sum(rows);
  return {
    clauses: countRows(rows.filter((row) => row.kind === 'clause')),
    places: countRows(rows),
    commonShare: all === 0 ? 1 : sum(rows.filter((row) => row.isCommon)) / all,
  };
}

function countRows(rows: readonly MatrixRow[]): PlaceCounts {
  const common = rows.filter((row) => row.isCommon).length;
  const partial = rows.filter((row) => row.numbers.includes(null)).length;
  return { all: rows.length, common, partial, reworded: rows.length - common - partial };
}
