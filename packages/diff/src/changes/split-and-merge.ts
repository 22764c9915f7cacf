import type { Paragraph, Run } from '@polozh/document';
import type { MergedRow } from '../compare.ts';
import { createFactGatherer, likeness } from '../match/facts.ts';
import { mergeRuns } from '../redline/merge-runs.ts';
import type { Row } from '../rows/row.ts';
import { isMarked } from './changes-of-row.ts';
import type { Difference, Line, Place } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { plainLine } from './lines-of.ts';

/** Both halves together must be so much like the whole, and so much more than one of them. */
const WHOLE = 0.8;
const GAIN = 0.1;

/**
 * Finds paragraphs that were split in two or put together from two: a changed row beside one that came or went, where the
 * words of both together are those of the other side.
 * @returns by the row's index the difference, or that it is told with its neighbour
 */
export function joinedParagraphs(context: TellingContext): ReadonlyMap<number, Difference | 'told'> {
  const { rows } = context.comparison;
  const found = new Map<number, Difference | 'told'>();
  for (const [index, merged] of rows.entries()) {
    if (merged.step.kind !== 'kept' || merged.row === merged.after || found.has(index)) continue;
    if (!hasNeighbour(rows, index) || !isChanged(merged, context)) continue;
    for (const beside of [index + 1, index - 1]) {
      const other = rows[beside];
      if (other === undefined || found.has(beside)) continue;
      const difference = joinOf(merged, other, beside > index, context);
      if (difference === null) continue;
      found.set(Math.min(index, beside), difference);
      found.set(Math.max(index, beside), 'told');
      break;
    }
  }
  return found;
}

/** Whether something came or went right beside. */
const hasNeighbour = (rows: readonly MergedRow[], index: number): boolean =>
  [rows[index - 1], rows[index + 1]].some((row) => row?.step.kind === 'inserted' || row?.step.kind === 'deleted');

const isChanged = (merged: MergedRow, context: TellingContext): boolean => {
  const lead = leadOf(merged.row);
  return lead !== null && isMarked(plainLine(lead.runs, context));
};

/** The paragraph that a row is. */
function leadOf(row: Row | null): Paragraph | null {
  if (row?.kind === 'leaf') return row.block.kind === 'paragraph' ? row.block : null;
  if (row?.kind !== 'clause' && row?.kind !== 'item') return null;
  const [lead] = row.block.blocks;
  return lead?.kind === 'paragraph' ? lead : null;
}

const SPACE: Run = { kind: 'text', text: ' ', marks: {}, origin: null };

function joinOf(kept: MergedRow, other: MergedRow, follows: boolean, context: TellingContext): Difference | null {
  const splits = other.step.kind === 'inserted';
  if (!splits && other.step.kind !== 'deleted') return null;
  const one = leadOf(splits ? kept.before : kept.after);
  const half = leadOf(splits ? kept.after : kept.before);
  const otherHalf = leadOf(splits ? other.after : other.before);
  if (one === null || half === null || otherHalf === null) return null;
  const halves = follows ? [half, otherHalf] : [otherHalf, half];
  const together = [...(halves[0] as Paragraph).runs, SPACE, ...(halves[1] as Paragraph).runs];
  const { ofRuns, weightOf } = createFactGatherer();
  const facts = (runs: readonly Run[]) => ofRuns('', [runs], false);
  const [whole, part, both] = [facts(one.runs), facts(half.runs), facts(together)];
  const alike = likeness(whole, both, weightOf);
  if (alike < WHOLE || alike < likeness(whole, part, weightOf) + GAIN) return null;
  return {
    kind: splits ? 'split' : 'merged',
    ...placesOfJoin(kept, other, splits, follows, context),
    lines: [lineOf(splits ? one.runs : together, splits ? together : one.runs, context)],
  };
}

function placesOfJoin(
  kept: MergedRow,
  other: MergedRow,
  splits: boolean,
  follows: boolean,
  { olderPlaces, newerPlaces }: TellingContext,
): Pick<Difference, 'before' | 'after' | 'other'> {
  const older = 'older' in kept.step ? (olderPlaces[kept.step.older] as Place) : null;
  const newer = 'newer' in kept.step ? (newerPlaces[kept.step.newer] as Place) : null;
  if (splits) {
    const beside = 'newer' in other.step ? (newerPlaces[other.step.newer] as Place) : null;
    return { before: older, after: follows ? newer : beside, other: follows ? beside : newer };
  }
  const beside = 'older' in other.step ? (olderPlaces[other.step.older] as Place) : null;
  return { before: follows ? older : beside, after: newer, other: follows ? beside : older };
}

/** The words of the whole and of its halves laid over each other. */
function lineOf(before: readonly Run[], after: readonly Run[], context: TellingContext): Line {
  const plain = (runs: readonly Run[]): readonly Run[] => runs.map(({ change: _, move: __, ...run }) => run as Run);
  const runs = mergeRuns(plain(before), plain(after), {
    keys: { reference: (run) => run.target, note: String },
    gatherer: createFactGatherer(),
    renumbered: () => undefined,
  });
  return plainLine(runs, context);
}
