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
    `${summaryOf(matrix)}.`,
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
  stretches.map(({ text, differs }) => (differs ? strong(text) : escaped(text))).join('');

/** Bold words with the spaces outside. Where a mark at an edge would keep the asterisks from being read, a tag stands for them. */
function strong(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const isPlain = /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words);
  return text.replace(words, () => (isPlain ? `**${escaped(words)}**` : `<b>${escaped(words)}</b>`));
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|&~#]/g, '\\$&').replace(/[\r\n]+/g, ' ');
