import { isMarked } from '../changes/changes-of-row.ts';
import type { Line, Place } from '../changes/difference.ts';
import { lineContextOf } from '../changes/differences-of.ts';
import { linesOf, plainLine } from '../changes/lines-of.ts';
import { placesOf } from '../changes/places.ts';
import type { Comparison, MergedRow } from '../compare.ts';
import { LABELS } from '../labels.ts';

export type RowStatus = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/** A row of the two documents side by side. */
export interface PageRow {
  readonly status: RowStatus;
  /** Where it stands; of what is gone, where it stood. */
  readonly place: string;
  /** Of an end of a move: where the other end is. */
  readonly otherPlace: string | null;
  readonly heading: boolean;
  readonly lines: readonly Line[];
}

/** Both documents from beginning to end, the footnotes last. */
export function pageRows(comparison: Comparison): readonly PageRow[] {
  const context = lineContextOf(comparison);
  const older = placesOf(comparison.olderRows);
  const newer = placesOf(comparison.newerRows);
  const nameOf = (places: readonly Place[], index: number): string => places[index]?.name ?? '';
  const rows = comparison.rows.flatMap((merged: MergedRow): PageRow[] => {
    const { step, row } = merged;
    const lines = linesOf(row, context);
    if (lines.length === 0) return [];
    const before = 'older' in step ? nameOf(older, step.older) : null;
    const after = 'newer' in step ? nameOf(newer, step.newer) : null;
    const heading = row.kind === 'section';
    switch (step.kind) {
      case 'kept': {
        const status = lines.some(isMarked) ? 'changed' : 'same';
        return [{ status, place: after ?? '', otherPlace: null, heading, lines }];
      }
      case 'moved-from':
        return [{ status: 'moved-from', place: before ?? '', otherPlace: after, heading, lines }];
      case 'moved-to':
        return [{ status: 'moved-to', place: after ?? '', otherPlace: before, heading, lines }];
      default:
        return [{ status: step.kind, place: after ?? before ?? '', otherPlace: null, heading, lines }];
    }
  });
  return [...rows, ...noteRows(comparison)];
}

function noteRows(comparison: Comparison): readonly PageRow[] {
  const context = lineContextOf(comparison);
  return comparison.notes.map((note, index): PageRow => {
    const lines = note.blocks.map(({ runs }) => plainLine(runs, context));
    const status = note.change ?? (lines.some(isMarked) ? 'changed' : 'same');
    return {
      status,
      place: `${LABELS.note} ${context.noteNumber(index, 'after')}`,
      otherPlace: null,
      heading: false,
      lines,
    };
  });
}
