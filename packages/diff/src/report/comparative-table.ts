import { type Document, type Marks, type Paragraph, type Run, STYLE_PROFILES, type TableCell } from '@polozh/document';
import type { Difference, Line, Segment } from '../changes/difference.ts';
import { labelOn, paragraphsOn, type Side, sideOf, standsOn, textOn } from '../changes/lines-of.ts';
import { LABELS } from '../labels.ts';
import { happened, headline } from './headline.ts';
import { type Report, type SharedDifference, type Summary, summarize } from './report.ts';
import { tellApart } from './tell-summary.ts';

/**
 * The «сравнительная таблица» that is filed with a draft act: clause, what it was, what it becomes. A document like any
 * other, on a page lying on its side, so that every format prints it; words that differ are bold.
 */
export function comparativeTable(report: Report): Document {
  const summary = summarize(report);
  const style = STYLE_PROFILES['gost-7.0.97-2025'];
  const { width, height } = style.page;
  const title = `${LABELS.comparativeTable}: ${report.before} → ${report.after}`;
  return {
    metadata: { title, language: 'ru-RU', subject: LABELS.comparison, keywords: [], variant: null, template: false },
    style: { ...style, page: { width: height, height: width }, margins: { left: 20, right: 10, top: 20, bottom: 15 } },
    parts: [
      {
        role: 'main',
        title: [],
        anchor: 'tekst',
        series: [],
        blocks: [
          {
            kind: 'requisite',
            role: 'document-kind',
            lines: [line(LABELS.comparativeTable.toUpperCase())],
            origin: null,
          },
          { kind: 'requisite', role: 'title', lines: [line(titleOf(report))], origin: null },
          ...(summary.equal ? [paragraph(LABELS.equal)] : []),
          ...(summary.changes.length === 0 ? [] : [tableOf(summary, report)]),
          ...tellApart(summary).map((told) => paragraph(`${capital(told)}.`)),
        ],
      },
    ],
    notes: [],
  };
}

/** The same table for a spreadsheet: `;` between the cells and a mark of UTF-8, as Russian spreadsheets read it. */
export function printCsv(report: Report): string {
  const summary = summarize(report);
  const rows = [
    [LABELS.where, ...sidesOf(report)],
    ...summary.changes.map((change) => [
      headline(change, summary),
      plainSide(change, 'before'),
      plainSide(change, 'after'),
    ]),
    ...tellApart(summary).map((told) => [told, '', '']),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainSide({ difference }: SharedDifference, side: Side): string {
  if (isAbsent(difference, side)) return '';
  return paragraphsOn(difference.lines, side)
    .map((told) => `${labelOn(told, side)} ${sideOf(told.segments, side)}`.trim())
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The act is called by its own name, where it has one. */
function titleOf({ before, after, sameSource, variants }: Report): string {
  const title = variants[0]?.comparison.newer.metadata.title ?? '';
  return sameSource === true || title === '' ? `${before} → ${after}` : title;
}

const sidesOf = ({ before, after, sameSource }: Report): readonly [string, string] =>
  sameSource === true
    ? [`${capital(LABELS.was)}: ${before}`, `${capital(LABELS.became)}: ${after}`]
    : [LABELS.inForce, LABELS.proposed];

function tableOf(summary: Summary, report: Report): Document['parts'][number]['blocks'][number] {
  const heading = (text: string): TableCell => ({ ...cell([run(text)]), header: true, align: 'center' });
  return {
    kind: 'table',
    caption: null,
    label: null,
    anchor: 'tab1',
    columns: [3, 7, 7],
    headerRows: 1,
    rows: [
      [...[LABELS.where, ...sidesOf(report)].map(heading)],
      ...summary.changes.map((change) => [
        cell([run(headline(change, summary))]),
        cell(sideRuns(change, 'before')),
        cell(sideRuns(change, 'after')),
      ]),
    ],
    notes: [],
    origin: null,
  };
}

function sideRuns({ difference }: SharedDifference, side: Side): readonly Run[] {
  if (isAbsent(difference, side)) {
    const what =
      side === 'before'
        ? LABELS.absent
        : capital(happened('deleted', (difference.before ?? difference.after)?.name ?? ''));
    return [run(what, { italic: true })];
  }
  const whole = difference.kind === 'inserted' || difference.kind === 'deleted';
  return paragraphsOn(difference.lines, side).flatMap((told, index): Run[] => [
    ...(index === 0 ? [] : [BREAK]),
    ...lineRuns(told, side, whole),
  ]);
}

const BREAK: Run = { kind: 'break', origin: null };

const isAbsent = ({ kind }: Difference, side: Side): boolean =>
  (kind === 'inserted' && side === 'before') || (kind === 'deleted' && side === 'after');

function lineRuns(told: Line, side: Side, whole: boolean): readonly Run[] {
  const label = labelOn(told, side);
  const shown = told.segments.filter((segment) => standsOn(segment, side));
  return [
    ...(label === '' ? [] : [run(`${label} `)]),
    ...shown.map((segment) => run(textOn(segment, side), isEmphasised(segment) && !whole ? { bold: true } : {})),
  ];
}

const isEmphasised = ({ change, look }: Segment): boolean => change !== null || look;

const run = (text: string, marks: Marks = {}): Run => ({ kind: 'text', text, marks, origin: null });
const line = (text: string) => ({ runs: [run(text)], origin: null });
const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', role: 'body', runs: [run(text)], origin: null });
const cell = (runs: readonly Run[]): TableCell => ({
  runs,
  header: false,
  columns: 1,
  rows: 1,
  align: 'left',
  origin: null,
});
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
