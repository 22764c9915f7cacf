import {
  type Block,
  type Document,
  type Paragraph,
  type Run,
  STYLE_PROFILES,
  type Style,
  type TableCell,
} from '@polozh/document';
import { MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { cellText, groupsOf, rangeOf, summaryOf } from './view.ts';
import type { Wording } from './wordings.ts';

/** The matrix as a Document, to be printed by any renderer: a title and a table. */
export function matrixDocument(matrix: Matrix, source: string): Document {
  const title = `${MATRIX_WORDS.title}: ${source}`;
  const { columns } = matrix;
  const head = [...columns.map(({ name }) => cellOf([text(name)], true)), cellOf([text(MATRIX_WORDS.text)], true)];
  const rows = groupsOf(matrix).flatMap((group) =>
    group.kind === 'row' ? rowCells(group.row) : [commonCells(group.rows, columns.length + 1)],
  );
  const blocks: readonly Block[] = [
    {
      kind: 'requisite',
      role: 'title',
      lines: [{ runs: [text(title)], origin: null }],
      origin: null,
    },
    paragraph(`${summaryOf(matrix)}. ${MATRIX_WORDS.documentLegend}`),
    {
      kind: 'table',
      caption: null,
      label: null,
      anchor: 'matrix',
      columns: [...columns.map(() => 1), Math.max(4, columns.length * 1.5)],
      headerRows: 1,
      rows: [head, ...rows],
      notes: [],
      origin: null,
    },
  ];
  return {
    metadata: {
      title,
      language: 'ru-RU',
      subject: MATRIX_WORDS.sameSource,
      keywords: [],
      variant: null,
      template: false,
    },
    style: STYLE,
    parts: [{ role: 'main', title: [], anchor: 'main', series: [], blocks }],
    notes: [],
  };
}

/** A wide table lies along the page. */
const STYLE: Style = {
  ...STYLE_PROFILES['gost-7.0.97-2025'],
  page: { width: 297, height: 210 },
  margins: { left: 20, right: 10, top: 20, bottom: 10 },
  fontSize: 12,
  smallFontSize: 10,
};

const text = (words: string, bold = false): Run => ({
  kind: 'text',
  text: words,
  marks: bold ? { bold: true } : {},
  origin: null,
});

const paragraph = (words: string): Paragraph => ({
  kind: 'paragraph',
  role: 'body',
  runs: [text(words)],
  origin: null,
});

const cellOf = (runs: readonly Run[], header = false, columns = 1): TableCell => ({
  runs,
  header,
  columns,
  rows: 1,
  align: 'left',
  origin: null,
});

const rowCells = (row: MatrixRow): readonly (readonly TableCell[])[] =>
  row.wordings.map((wording, index) => [
    ...row.numbers.map((number, column) => {
      const isElsewhere = number === null ? index > 0 : !wording.columns.includes(column);
      return cellOf(isElsewhere ? [] : [text(cellText(number))]);
    }),
    cellOf(runsOf(wording)),
  ]);

const runsOf = ({ stretches }: Wording): readonly Run[] =>
  stretches.filter((stretch) => stretch.text !== '').map((stretch) => text(stretch.text, stretch.differs));

function commonCells(rows: readonly MatrixRow[], columns: number): readonly TableCell[] {
  const range = rangeOf(rows);
  const words = `${MATRIX_WORDS.common}${range === '' ? '' : `: ${range}`} (${rows.length})`;
  return [cellOf([{ kind: 'text', text: words, marks: { italic: true }, origin: null }], false, columns)];
}
