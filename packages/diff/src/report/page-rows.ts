import { isMarked } from '../changes/changes-of-row.ts';
import type { Line, Place } from '../changes/difference.ts';
import { type TellingContext, tellingContextOf } from '../changes/differences-of.ts';
import { linesOf, plainLine } from '../changes/lines-of.ts';
import { joinedParagraphs } from '../changes/split-and-merge.ts';
import type { Comparison, MergedRow } from '../compare.ts';
import { LABELS } from '../labels.ts';
import { happened, placeOf } from './headline.ts';

export type RowStatus = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/** A row of the two documents side by side. */
export interface PageRow {
  readonly status: RowStatus;
  /** Where it stands; of what is gone, where it stood. */
  readonly place: string;
  /** «изменён», «перемещён, теперь – пункт 2.4»; empty of what stayed. */
  readonly told: string;
  readonly heading: boolean;
  readonly lines: readonly Line[];
}

/** Both documents from beginning to end, the footnotes last. */
export function pageRows(comparison: Comparison): readonly PageRow[] {
  const context = tellingContextOf(comparison);
  const joined = joinedParagraphs(context);
  const rows = comparison.rows.flatMap((merged, index): readonly PageRow[] => {
    const join = joined.get(index);
    if (join === undefined) return rowOf(merged, context);
    if (join === 'told') return [];
    const { kind, lines } = join;
    const place = placeOf({ others: [], ...join, variants: [], block: '' }, kind);
    const first = join.after?.name ?? '';
    return [{ status: 'changed', place, told: happened(kind, first), heading: false, lines }];
  });
  return [...rows, ...noteRows(context)];
}

function rowOf(merged: MergedRow, context: TellingContext): readonly PageRow[] {
  const { step, row } = merged;
  const lines = linesOf(row, context);
  if (lines.length === 0) return [];
  const nameOf = (places: readonly Place[], index: number): string => places[index]?.name ?? '';
  const before = 'older' in step ? nameOf(context.olderPlaces, step.older) : '';
  const after = 'newer' in step ? nameOf(context.newerPlaces, step.newer) : '';
  const heading = row.kind === 'section';
  switch (step.kind) {
    case 'kept': {
      const status = lines.some(isMarked) ? 'changed' : 'same';
      return [
        {
          status,
          place: after,
          told: status === 'same' ? '' : happened(heading ? 'renamed' : status, after),
          heading,
          lines,
        },
      ];
    }
    case 'moved-from':
    case 'moved-to': {
      const place = step.kind === 'moved-from' ? before : after;
      const other = step.kind === 'moved-from' ? `теперь – ${after}` : `было – ${before}`;
      const told = `${happened(step.stays ? 'relabelled' : 'moved', place)}, ${other}`;
      return [{ status: step.kind, place, told, heading, lines }];
    }
    default: {
      const place = step.kind === 'deleted' ? before : after;
      return [{ status: step.kind, place, told: happened(step.kind, place), heading, lines }];
    }
  }
}

function noteRows(context: TellingContext): readonly PageRow[] {
  return context.comparison.notes.map((note, index): PageRow => {
    const lines = note.blocks.map(({ runs }) => plainLine(runs, context));
    const status = note.change ?? (lines.some(isMarked) ? 'changed' : 'same');
    const place = `${LABELS.note} ${context.noteNumber(index, 'after')}`;
    return { status, place, told: status === 'same' ? '' : happened(status, place), heading: false, lines };
  });
}
