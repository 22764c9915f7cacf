import {
  POINTS_PER_MM,
  type Requisite,
  type Run,
  requisiteWidth,
  rowWidths,
  SIGNATURE_GUTTER,
  type SignatureRow,
  type Style,
  signatureColumns,
  textWidth,
} from '@polozh/document';
import { fitLastBlank } from './fit-blank.ts';

/** More columns than this are set in small type, and are too narrow for a whole empty date. */
const WIDE_COLUMNS = 2;

/** A requisite alone, the blanks at its lines' ends no longer than its place. */
export const fitRequisite = (requisite: Requisite, style: Style): Requisite =>
  withRuns(requisite, fitted(requisiteWidth(requisite.role, style), style.requisiteFontSize));

/** Requisites side by side, each made for its column. */
export function fitColumns(
  columns: readonly (readonly Requisite[])[],
  style: Style,
): readonly (readonly Requisite[])[] {
  const many = columns.length > WIDE_COLUMNS;
  const widths = rowWidths(columns.length, style);
  return columns.map((column, index) => {
    const fit = fitted(widths[index] ?? 0, many ? style.smallFontSize : style.requisiteFontSize);
    return column.map((one) => withRuns(one, (runs) => fit(many ? runs.map(withLooseYear) : runs)));
  });
}

/** A signature's rows, their blanks no longer than their columns. */
export function fitSignature(rows: readonly SignatureRow[], style: Style): readonly SignatureRow[] {
  const size = style.requisiteFontSize;
  const [, hand, name] = signatureColumns(rows, textWidth(style) * POINTS_PER_MM, size);
  return rows.map((row) => ({
    ...row,
    hand: fitLastBlank(row.hand, hand - SIGNATURE_GUTTER, size),
    name: fitLastBlank(row.name, name - SIGNATURE_GUTTER, size),
  }));
}

type Change = (runs: readonly Run[]) => readonly Run[];

const fitted =
  (width: number, size: number): Change =>
  (runs) =>
    fitLastBlank(runs, width * POINTS_PER_MM, size);

const withRuns = (requisite: Requisite, change: Change): Requisite => ({
  ...requisite,
  lines: requisite.lines.map((line) => ({ ...line, runs: change(line.runs) })),
});

/** In a narrow column the year of an empty date may go to a line of its own. */
const withLooseYear = (run: Run, index: number, runs: readonly Run[]): Run =>
  run.kind === 'text' && runs[index - 1]?.kind === 'blank'
    ? { ...run, text: run.text.replace(/^\u00a0(?=20)/, ' ') }
    : run;
