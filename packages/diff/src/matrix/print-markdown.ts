import { MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { cellText, groupsOf, rangeOf, summaryOf } from './view.ts';
import type { Wording } from './wordings.ts';

/** The matrix as a GFM table; what differs is bold, common places are folded into a row. */
export function printMatrixMarkdown(matrix: Matrix): string {
  const { columns } = matrix;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [
    `# ${MATRIX_WORDS.title}`,
    '',
    `${capital(summaryOf(matrix))}.`,
    '',
    row([...columns.map(({ name }) => escaped(name)), MATRIX_WORDS.text]),
    row([...columns.map(() => '---'), '---']),
  ];
  for (const group of groupsOf(matrix)) {
    if (group.kind === 'row') lines.push(...rowLines(group.row).map(row));
    else {
      const range = rangeOf(group.rows);
      lines.push(
        row([
          ...columns.map(() => '='),
          `_${MATRIX_WORDS.common}${range === '' ? '' : `: ${range}`} (${group.rows.length})_`,
        ]),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const rowLines = (row: MatrixRow): readonly (readonly string[])[] =>
  row.wordings.map((wording, index) => [
    ...row.numbers.map((number, column) => {
      if (number !== null && !wording.columns.includes(column)) return '';
      return number === null && index > 0 ? '' : cellText(number);
    }),
    textOf(wording),
  ]);

const textOf = ({ stretches }: Wording): string =>
  stretches
    .map(({ text, differs }) =>
      differs
        ? text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, open, words, close) =>
            words === '' ? open + close : `${open}**${escaped(words)}**${close}`,
          )
        : escaped(text),
    )
    .join('');

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|&~#]/g, '\\$&').replace(/[\r\n]+/g, ' ');

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
