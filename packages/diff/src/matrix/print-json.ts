import type { Matrix } from './matrix.ts';
import { wordingText } from './wordings.ts';

/**
 * The matrix for programs: `columns` (name, label), `rows`, each with `kind`, `sign` (of an item), `common`, `numbers` by variant (`null` where the
 * place is not there) and `wordings`: the variants that have it, its text, and the words with `differs`.
 */
export function printMatrixJson({ columns, rows }: Matrix): string {
  const name = (index: number): string => columns[index]?.name ?? '';
  const told = rows.map((row) => ({
    kind: row.kind,
    depth: row.depth,
    sign: row.sign,
    common: row.isCommon,
    numbers: row.numbers.map((number, index) => ({ variant: name(index), number })),
    wordings: row.wordings.map((wording) => ({
      variants: wording.columns.map(name),
      text: wordingText(wording),
      words: wording.stretches.filter(({ text }) => text !== ''),
    })),
  }));
  const common = rows.filter((row) => row.isCommon).length;
  const counts = { places: rows.length, common, different: rows.length - common };
  return `${JSON.stringify({ columns, counts, rows: told }, null, 2)}\n`;
}
