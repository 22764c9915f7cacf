import type { Comparison, MergedRow } from '../compare.ts';
import type { Row } from '../rows/row.ts';
import { changesOfColumns } from './changes-of-columns.ts';
import { changesOfRow, withoutAppendixNumber } from './changes-of-row.ts';
import type { Difference, Differences, Line, Place, ToldDifference } from './difference.ts';
import { type LineContext, linesOf } from './lines-of.ts';
import { noteChanges, renumberedNotes } from './note-changes.ts';
import { placesOf } from './places.ts';
import { createNumberLedger } from './renumberings.ts';
import { gatherRepealed } from './repealed.ts';
import { settingChanges } from './settings.ts';
import { joinedParagraphs } from './split-and-merge.ts';

/** What telling the differences needs at hand. */
export interface TellingContext extends LineContext {
  readonly comparison: Comparison;
  readonly olderPlaces: readonly Place[];
  readonly newerPlaces: readonly Place[];
}

export const tellingContextOf = (comparison: Comparison): TellingContext => ({
  comparison,
  olderPlaces: placesOf(comparison.olderRows),
  newerPlaces: placesOf(comparison.newerRows),
  noteNumber: noteNumbers(comparison),
  renumbered: comparison.renumbered,
});

/** Lists all that differs, each thing once: a clause that came with all that stands in it, a section that moved as a whole. */
export function differencesOf(comparison: Comparison): Differences {
  const context = tellingContextOf(comparison);
  const { rows } = comparison;
  const ledger = createNumberLedger(context);
  const blockOf = newerBlocks(context);
  const changes: Difference[] = [];
  const add = (row: number, told: ToldDifference): void => {
    changes.push({ others: [], ...told, row, block: blockOf(told) });
  };
  const joined = joinedParagraphs(context);
  for (let index = 0; index < rows.length; index++) {
    const merged = rows[index] as MergedRow;
    const join = joined.get(index);
    if (join !== undefined && join !== 'told') add(index, join);
    if (merged.row === merged.after) continue;
    if (join !== undefined) ledger.noteReferences(merged);
    else if (merged.step.kind === 'kept') {
      for (const change of changesOfRow(merged, context)) add(index, change);
      ledger.note(merged);
    } else if (merged.step.kind !== 'moved-from') {
      const end = groupEnd(rows, index);
      const whole = wholeChange(rows.slice(index, end), context);
      for (const change of changesOfColumns(merged, context) ?? (whole === null ? [] : [whole])) add(index, change);
      for (let at = index; at < end; at++) {
        const inside = rows[at] as MergedRow;
        if (at > index) for (const change of changesOfColumns(inside, context) ?? []) add(at, change);
        ledger.note(inside);
      }
      index = end - 1;
    }
  }
  for (const [index, change] of noteChanges(context)) add(rows.length + index, change);
  const { renumbered, references } = ledger.told();
  const numbers = [...renumbered, ...renumberedNotes(context)];
  const settings = settingChanges(comparison);
  const equal = changes.length + numbers.length + references.length + settings.length === 0;
  return { equal, changes: gatherRepealed(changes), renumbered: numbers, references, settings };
}

/** The block that a difference is part of, by its newer name: what went from a clause that stayed belongs to that clause. */
function newerBlocks({ comparison, olderPlaces, newerPlaces }: TellingContext): (told: ToldDifference) => string {
  let names: Map<string, string> | null = null;
  const namesOfKept = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { step } of comparison.rows) {
      if (step.kind !== 'kept') continue;
      const [before, after] = [olderPlaces[step.older] as Place, newerPlaces[step.newer] as Place];
      if (before.name === before.within) found.set(before.within, after.within);
    }
    return found;
  };
  return ({ before, after }) => {
    if (after !== null || before === null) return after?.within ?? '';
    if (before.name === before.within) return before.within;
    names ??= namesOfKept();
    return names.get(before.within) ?? before.within;
  };
}

/** The index behind the rows that came, went or moved together with the container at `start`. */
function groupEnd(rows: readonly MergedRow[], start: number): number {
  const { step, row } = rows[start] as MergedRow;
  let end = start + 1;
  if (row.kind === 'leaf') return end;
  for (; end < rows.length; end++) {
    const next = rows[end] as MergedRow;
    if (next.step.kind !== step.kind || depthOf(next.row) < row.rank) break;
  }
  return end;
}

const depthOf = (row: Row): number => (row.kind === 'leaf' ? row.attach : row.rank - 0.5);

function wholeChange(group: readonly MergedRow[], context: TellingContext): ToldDifference | null {
  const first = group[0] as MergedRow;
  const lines = nested(group, context);
  const before = 'older' in first.step ? (context.olderPlaces[first.step.older] ?? null) : null;
  const after = 'newer' in first.step ? (context.newerPlaces[first.step.newer] ?? null) : null;
  const kind = first.step.kind === 'moved-to' ? (first.step.stays ? 'relabelled' : 'moved') : first.step.kind;
  if (kind === 'kept' || kind === 'moved-from') return null;
  return { kind, before, after, lines };
}

/** Lines of rows, each as deep as its row stands in the first one. */
function nested(group: readonly MergedRow[], context: TellingContext): readonly Line[] {
  const open: number[] = [];
  return group.flatMap(({ row, inPlace }) => {
    const depth = depthOf(row);
    while (open.length > 0 && (open[open.length - 1] as number) > depth) open.pop();
    const level =
      row.kind === 'item' ? row.group.depth : row.kind === 'leaf' || row.kind === 'clause' ? 0 : open.length;
    if (row.kind !== 'leaf') open.push(row.rank);
    const lines = linesOf(inPlace ?? row, context);
    return (inPlace === null ? lines : withoutAppendixNumber(row, lines)).map((line) => ({
      ...line,
      level: group.length === 1 ? 0 : level,
    }));
  });
}

function noteNumbers({ noteUnion }: Comparison): LineContext['noteNumber'] {
  const older = new Map(noteUnion.olderAt.map((at, index) => [at, index]));
  return (index, side) => {
    const isOld = side === 'before' || noteUnion.pairs[index]?.after === null;
    return String((isOld ? (older.get(index) ?? index) : index) + 1);
  };
}
