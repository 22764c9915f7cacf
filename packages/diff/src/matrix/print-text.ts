import { MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { type Piece, shorten } from './shorten.ts';
import { cellText, groupsOf, isTold, rangeOf, summaryOf } from './view.ts';
import type { Wording } from './wordings.ts';

export interface TextOptions {
  /** Characters in a line. */
  readonly width: number;
  readonly color: boolean;
  /** Whole texts, common ones too, instead of what is needed to see the differences. */
  readonly full: boolean;
}

const GAP = 2;

/** The matrix for a terminal or a text file: a line or two a reading, its numbers under the variants that have it. */
export function printMatrixText(matrix: Matrix, options: TextOptions): string {
  const layout = layoutOf(matrix, options.width);
  const lines = [
    `${paint('1', MATRIX_WORDS.title, options)}. ${summaryOf(matrix)}`,
    options.color ? MATRIX_WORDS.colorLegend : MATRIX_WORDS.plainLegend,
    ...layout.legend,
    '',
    ...layout.head,
  ];
  for (const group of groupsOf(matrix)) {
    if (group.kind === 'row') lines.push(...rowLines(group.row, matrix, layout, options));
    else if (options.full) for (const row of group.rows) lines.push(...rowLines(row, matrix, layout, options));
    else if (isTold(group.rows)) {
      const range = rangeOf(group.rows);
      lines.push(
        paint('2', `  ⋯ одинаково во всех${range === '' ? '' : `: ${range}`} (${group.rows.length})`, options),
      );
    }
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

interface Layout {
  readonly textWidth: number;
  readonly cells: readonly number[];
  readonly legend: readonly string[];
  readonly head: readonly string[];
}

/** Names stand over their columns, a line a part of a name; where they would leave too little room for the text, figures do. */
function layoutOf({ columns, rows }: Matrix, width: number): Layout {
  const numberWidth = (column: number): number =>
    Math.max(...rows.map((row) => cellText(row.numbers[column] ?? null).length), 1);
  const named = columns.map(({ name }) => name.split(', '));
  const wide = named.map((parts, index) => Math.max(numberWidth(index), ...parts.map((part) => part.length)) + GAP);
  const fits = sum(wide) <= width * 0.55;
  const heads = fits ? named : columns.map((_, index) => [`[${index + 1}]`]);
  const cells = fits ? wide : heads.map(([head = ''], index) => Math.max(numberWidth(index), head.length) + GAP);
  const textWidth = Math.max(24, width - sum(cells));
  const height = Math.max(...heads.map((parts) => parts.length), 1);
  return {
    textWidth,
    cells,
    legend: fits ? [] : columns.map(({ name }, index) => `  [${index + 1}] ${name}`),
    head: Array.from(
      { length: height },
      (_, line) =>
        ' '.repeat(textWidth) +
        inCells(
          heads.map((parts) => parts[line] ?? ''),
          cells,
        ),
    ),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const inCells = (texts: readonly string[], cells: readonly number[]): string =>
  texts.map((text, index) => ' '.repeat(GAP) + text.padEnd((cells[index] ?? 0) - GAP)).join('');

function rowLines(row: MatrixRow, matrix: Matrix, layout: Layout, options: TextOptions): readonly string[] {
  const count = row.wordings.length;
  return row.wordings.flatMap((wording, index) => {
    const [open, go] =
      count === 1 ? ['  ', '  '] : index === 0 ? ['┌ ', '│ '] : index === count - 1 ? ['└ ', '  '] : ['├ ', '│ '];
    const marker = ' '.repeat(Math.max(0, row.depth - 1) * 2) + (row.sign === '' ? '' : `${row.sign} `);
    const room = layout.textWidth - 2 - marker.length;
    const texts = linesOf(wording, count > 1, room, options);
    const cells = matrix.columns.map((_, column) => {
      const number = row.numbers[column] ?? null;
      if (number !== null && !wording.columns.includes(column)) return '';
      return number === null && index > 0 ? '' : cellText(number);
    });
    return texts.map(({ shown, length }, line) => {
      const text = (line === 0 ? open + marker : go + ' '.repeat(marker.length)) + shown;
      return line === 0 ? text + ' '.repeat(room - length) + inCells(cells, layout.cells) : text;
    });
  });
}

interface Line {
  readonly shown: string;
  readonly length: number;
}

/** A reading in lines; several readings are cut to their differences, a single one to its first line. */
function linesOf(wording: Wording, isOneOfMany: boolean, width: number, options: TextOptions): readonly Line[] {
  const pieces =
    options.full || !isOneOfMany
      ? wording.stretches.map(({ text, differs }) => ({ text, differs }))
      : shorten(wording.stretches);
  const lines = fill(pieces, width, options);
  const [first] = lines;
  if (options.full || isOneOfMany || first === undefined || lines.length === 1) return lines;
  const plain = wording.stretches.map(({ text }) => text).join('');
  const cut = plain.slice(0, width - 1).replace(/\s+\S*$/, '');
  return [{ shown: `${cut}…`, length: cut.length + 1 }];
}

/** Breaks pieces into lines at spaces; what differs stands in brackets, or in colour on a terminal. */
function fill(pieces: readonly Piece[], width: number, options: TextOptions): readonly Line[] {
  const lines: Line[] = [];
  let shown = '';
  let length = 0;
  const flush = (): void => {
    lines.push({ shown: shown.trimEnd(), length: length - (shown.length - shown.trimEnd().length) });
    shown = '';
    length = 0;
  };
  const put = (word: string, painted: string): void => {
    if (length > 0 && length + word.trimEnd().length > width) flush();
    if (length === 0 && word.trim() === '') return;
    shown += painted;
    length += word.length;
  };
  for (const piece of pieces) {
    const text = piece.differs && !options.color ? bracketed(piece.text) : piece.text;
    for (const word of text.match(/\S+\s*|\s+/g) ?? []) put(word, piece.differs ? paint('1;33', word, options) : word);
  }
  if (length > 0 || lines.length === 0) flush();
  return lines;
}

/** Brackets close to the words, spaces outside of them. */
const bracketed = (text: string): string => text.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1[$2]$3');

const paint = (code: string, text: string, { color }: TextOptions): string =>
  color ? `\u001b[${code}m${text}\u001b[0m` : text;
