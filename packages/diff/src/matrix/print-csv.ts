import { KIND_WORDS, MATRIX_WORDS } from './labels.ts';
import type { Matrix } from './matrix.ts';
import { stateOf } from './view.ts';
import { wordingText } from './wordings.ts';

/** The matrix as cells, row by row, the head first: what differs, what the place is, then number and text of each variant. */
export function matrixCells({ columns, rows }: Matrix): readonly (readonly string[])[] {
  const head = [MATRIX_WORDS.state, MATRIX_WORDS.place, ...columns.flatMap(({ name }) => [`${name}: №`, name])];
  return [
    head,
    ...rows.map((row) => [
      stateOf(row),
      KIND_WORDS[row.kind],
      ...columns.flatMap((_, column) => {
        const wording = row.wordings.find((one) => one.columns.includes(column));
        return [row.numbers[column] ?? '', wording === undefined ? MATRIX_WORDS.absent : wordingText(wording)];
      }),
    ]),
  ];
}

/** The matrix for a Russian Excel: UTF-8 with its mark, `;` between cells, `\r\n` between rows; no text is taken for a formula. */
export const printMatrixCsv = (matrix: Matrix): string =>
  `\uFEFF${matrixCells(matrix)
    .map((cells) => cells.map(csvCell).join(';'))
    .join('\r\n')}\r\n`;

/** A cell that begins like a formula gets an apostrophe, which spreadsheets take for «this is text». */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
