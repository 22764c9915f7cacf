import type { Paragraph, Requisite, Table, TableCell } from '@polozh/document';
import type { MergedRow } from '../compare.ts';
import { LABELS, REQUISITES } from '../labels.ts';
import { APPENDIX_NUMBER } from '../match/facts.ts';
import type { Row } from '../rows/row.ts';
import type { DifferenceKind, Line, Place, Segment, ToldDifference } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { labelsOf, linesOf, plainLine, segmentsOf, sideOf } from './lines-of.ts';

/** What changed in a row that stayed: nothing, or a difference; a table has one for each row of it. */
export function changesOfRow(merged: MergedRow, context: TellingContext): readonly ToldDifference[] {
  const { row, step } = merged;
  if (step.kind !== 'kept') return [];
  const before = context.olderPlaces[step.older] as Place;
  const after = context.newerPlaces[step.newer] as Place;
  if (row.kind === 'leaf' && row.block.kind === 'table') return changesOfTable(row.block, before, after, context);
  if (row.kind === 'leaf' && row.block.kind === 'requisite-row')
    return row.block.columns.flat().flatMap((requisite) => changesOfRequisite(requisite, before, after, context));
  const lines = withoutAppendixNumber(row, linesOf(row, context)).filter(isMarked);
  if (lines.length === 0) return [];
  return [{ kind: kindOf(row, lines), before, after, lines }];
}

export const isMarked = (line: Line): boolean =>
  line.segments.some((segment) => saysSomething(segment) && (segment.change !== null || segment.look));

/** Space that came or went between words is no difference. */
const saysSomething = (segment: Segment): boolean => segment.text.trim() !== '';

function kindOf(row: Row, lines: readonly Line[]): DifferenceKind {
  const marked = lines
    .flatMap((line) => line.segments)
    .filter((segment) => segment.change !== null && saysSomething(segment));
  if (marked.length === 0) return 'formatting';
  if (row.kind === 'section') return 'renamed';
  return isListed(row) && lines.length === 1 && isTerminator(lines[0] as Line) ? 'punctuation' : 'changed';
}

const isListed = (row: Row): boolean =>
  row.kind === 'item' || row.kind === 'entry' || (row.kind === 'leaf' && row.attach >= 6);

/** Whether nothing but «;» and «.» at the end of a line differs. */
function isTerminator({ segments }: Line): boolean {
  const [before, after] = [sideOf(segments, 'before'), sideOf(segments, 'after')];
  return before !== after && before.replace(/[;.]$/, '') === after.replace(/[;.]$/, '');
}

/** An appendix's number in its mark is counted: that it changed is told with the other numbers. */
export function withoutAppendixNumber(row: Row, lines: readonly Line[]): readonly Line[] {
  if (row.kind !== 'leaf' || row.block.kind !== 'requisite' || row.block.role !== 'appendix-mark') return lines;
  return lines.filter((line, index) => {
    const strip = (side: 'before' | 'after'): string =>
      sideOf(line.segments, side).replaceAll('\u00a0', ' ').replace(APPENDIX_NUMBER, '$1');
    return index > 0 || strip('before') !== strip('after');
  });
}

/** Requisites that stand side by side are told each by its own name. */
function changesOfRequisite(
  requisite: Requisite,
  before: Place,
  after: Place,
  context: TellingContext,
): readonly ToldDifference[] {
  const row: Row = { kind: 'leaf', attach: 0, block: requisite };
  const all = linesOf(row, context);
  const lines = requisite.change === undefined ? all.filter(isMarked) : all;
  if (lines.length === 0) return [];
  const name = REQUISITES[requisite.role];
  const named = (place: Place): Place => ({ ...place, name, within: name });
  return [
    {
      kind: requisite.change ?? kindOf(row, lines),
      before: requisite.change === 'inserted' ? null : named(before),
      after: requisite.change === 'deleted' ? null : named(after),
      lines,
    },
  ];
}

export function changesOfTable(
  table: Table,
  before: Place,
  after: Place,
  context: TellingContext,
): readonly ToldDifference[] {
  const changes: ToldDifference[] = [];
  const add = (kind: PlaceOf, older: string | null, newer: string | null, line: Line, change: DifferenceKind): void => {
    const named = (place: Place, part: string): Place => ({ ...place, kind, name: `${place.name}, ${part}` });
    changes.push({
      kind: change,
      before: older === null ? null : named(before, older),
      after: newer === null ? null : named(after, newer),
      lines: [line],
    });
  };
  if (table.caption !== null) {
    const line: Line = {
      ...labelsOf(table.label, ' –'),
      level: 0,
      segments: segmentsOf(table.caption, context),
    };
    if (isMarked(line)) add('table', LABELS.caption, LABELS.caption, line, kindOfLine(line));
  }
  let oldRow = 0;
  let newRow = 0;
  for (const [y, line] of linesOf(
    { kind: 'leaf', attach: 0, block: { ...table, caption: null, notes: [] } },
    context,
  ).entries()) {
    const change = changeOfCells(table.rows[y] ?? []);
    if (change !== 'inserted') oldRow++;
    if (change !== 'deleted') newRow++;
    const [older, newer] = [`${LABELS.row} ${oldRow}`, `${LABELS.row} ${newRow}`];
    if (change !== null)
      add('table-row', change === 'inserted' ? null : older, change === 'deleted' ? null : newer, line, change);
    else if (isMarked(line)) add('table-row', older, newer, line, kindOfLine(line));
  }
  for (const note of table.notes) {
    const line = plainLine(note.runs, context);
    const change = changeOfNote(note);
    if (change !== null)
      add(
        'table',
        change === 'inserted' ? null : LABELS.remark,
        change === 'deleted' ? null : LABELS.remark,
        line,
        change,
      );
    else if (isMarked(line)) add('table', LABELS.remark, LABELS.remark, line, kindOfLine(line));
  }
  return changes;
}

type PlaceOf = 'table' | 'table-row';

const changeOfNote = (note: Paragraph): 'inserted' | 'deleted' | null => note.change ?? null;

/** A row has come or gone when all its cells have. */
function changeOfCells(cells: readonly TableCell[]): 'inserted' | 'deleted' | null {
  const change = cells[0]?.change ?? null;
  return change !== null && cells.every((cell) => cell.change === change) ? change : null;
}

const kindOfLine = (line: Line): DifferenceKind =>
  line.segments.some((segment) => segment.change !== null && saysSomething(segment)) ? 'changed' : 'formatting';
