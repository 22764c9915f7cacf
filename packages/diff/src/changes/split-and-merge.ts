import type { Paragraph, Run } from '@polozh/document';
import type { MergedRow } from '../compare.ts';
import { createFactGatherer, likeness } from '../match/facts.ts';
import { mergeRuns } from '../redline/merge-runs.ts';
import type { Row } from '../rows/row.ts';
import { isMarked } from './changes-of-row.ts';
import type { Line, Place, Segment, ToldDifference } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { plainLine, type Side, segmentsOf } from './lines-of.ts';

/** All parts together must be so much like the whole, and so much more than one of them. */
const WHOLE = 0.8;
const GAIN = 0.1;

/**
 * Finds paragraphs that were split in several or put together from several: a changed row beside some that came or went, where
 * the words of all of them together are those of the other side.
 * @returns by the row's index the difference, or that it is told with its neighbour
 */
export function joinedParagraphs(context: TellingContext): ReadonlyMap<number, ToldDifference | 'told'> {
  const { rows } = context.comparison;
  const found = new Map<number, ToldDifference | 'told'>();
  for (const [index, merged] of rows.entries()) {
    if (merged.step.kind !== 'kept' || merged.row === merged.after) continue;
    for (const kind of ['inserted', 'deleted'] as const) {
      const isFree = (at: number): boolean => rows[at]?.step.kind === kind && !found.has(at);
      if ((!isFree(index - 1) && !isFree(index + 1)) || !isChanged(merged, context)) continue;
      const parts = partsOf(rows, index, isFree);
      const [first = index, last = index] = [parts[0], parts.at(-1)];
      if (first === last) continue;
      for (const at of parts) found.set(at, 'told');
      found.set(
        first,
        joinOf(
          parts.map((at) => rows[at] as MergedRow),
          kind === 'inserted',
          context,
        ),
      );
      break;
    }
  }
  return found;
}

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

/** The rows of which the other side of a changed one was made: as many of its neighbours as bring it nearer to it. */
function partsOf(rows: readonly MergedRow[], index: number, isFree: (at: number) => boolean): readonly number[] {
  const splits = rows[index + 1]?.step.kind === 'inserted' || rows[index - 1]?.step.kind === 'inserted';
  const wordsOf = (at: number, side: 'before' | 'after'): readonly Run[] | null =>
    leadOf((rows[at] as MergedRow)[side])?.runs ?? null;
  const [whole, own] = splits
    ? [wordsOf(index, 'before'), wordsOf(index, 'after')]
    : [wordsOf(index, 'after'), wordsOf(index, 'before')];
  if (whole === null || own === null) return [];
  const { ofRuns, weightOf } = createFactGatherer();
  const facts = (lists: readonly (readonly Run[])[]) => ofRuns('', lists, false);
  const ofWhole = facts([whole]);
  const alone = likeness(ofWhole, facts([own]), weightOf);
  const parts = [index];
  const lists = [own];
  let alike = alone;
  for (const step of [1, -1]) {
    for (let at = index + step; isFree(at); at += step) {
      const more = wordsOf(at, splits ? 'after' : 'before');
      const now = more === null ? 0 : likeness(ofWhole, facts([...lists, more]), weightOf);
      if (more === null || now <= alike) break;
      alike = now;
      lists.push(more);
      parts.push(at);
    }
  }
  return alike < WHOLE || alike < alone + GAIN ? [] : parts.toSorted((a, b) => a - b);
}

function joinOf(parts: readonly MergedRow[], splits: boolean, context: TellingContext): ToldDifference {
  const { olderPlaces, newerPlaces } = context;
  const placeOf = ({ step }: MergedRow, side: Side): Place | null => {
    if (side === 'before') return 'older' in step ? (olderPlaces[step.older] ?? null) : null;
    return 'newer' in step ? (newerPlaces[step.newer] ?? null) : null;
  };
  const kept = parts.find(({ step }) => step.kind === 'kept') as MergedRow;
  const [one, many]: readonly [Side, Side] = splits ? ['before', 'after'] : ['after', 'before'];
  const [first = null, ...others] = parts.map((part) => placeOf(part, many));
  return {
    kind: splits ? 'split' : 'merged',
    ...(splits ? { before: placeOf(kept, one), after: first } : { before: first, after: placeOf(kept, one) }),
    others: others.filter((place) => place !== null),
    lines: linesOfJoin(kept, parts, one, context),
  };
}

/** The words of the whole and of its parts laid over each other, a line for each part. */
function linesOfJoin(
  kept: MergedRow,
  parts: readonly MergedRow[],
  one: Side,
  context: TellingContext,
): readonly Line[] {
  const many = one === 'before' ? 'after' : 'before';
  const plain = (row: Row | null): readonly Run[] =>
    (leadOf(row)?.runs ?? []).map(({ change: _, move: __, ...run }) => run as Run);
  const whole = plain(kept[one]);
  const together = parts.flatMap((part, index) => [...(index === 0 ? [] : [BOUNDARY]), ...plain(part[many])]);
  const renumbered = new Set<Run>();
  const runs = mergeRuns(one === 'before' ? whole : together, one === 'before' ? together : whole, {
    keys: { reference: (run) => run.target, note: String },
    gatherer: createFactGatherer(),
    renumbered: (...pair) => {
      for (const run of pair) renumbered.add(run);
    },
  });
  const segments = partedAt(BOUNDARY_SIGN, segmentsOf(runs, { ...context, renumbered }));
  return segments.map((own, index): Line => {
    const label = labelOf(parts[index]?.[many] ?? null);
    const wholeLabel = index === 0 ? labelOf(kept[one]) : '';
    return {
      label: many === 'after' ? label : wholeLabel,
      labelBefore: many === 'before' ? label : wholeLabel,
      level: 0,
      segments: own,
      ...(index === 0 ? {} : { goesOn: one }),
    };
  });
}

/** Stands between the parts while their words are laid over those of the whole, in which no such sign can be. */
const BOUNDARY_SIGN = '\u2029';
const BOUNDARY: Run = { kind: 'text', text: BOUNDARY_SIGN, marks: {}, origin: null };

/** Segments parted at a sign; the space that stood there on the other side is none of either. */
function partedAt(sign: string, segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const parts: Segment[][] = [[]];
  for (const segment of segments) {
    for (const [index, text] of segment.text.split(sign).entries()) {
      if (index > 0) parts.push([]);
      if (text !== '')
        parts[parts.length - 1]?.push(index === 0 && text === segment.text ? segment : { ...segment, text });
    }
  }
  return parts.map((part) =>
    part.filter(({ text, change }, at) => change === null || text.trim() !== '' || (at > 0 && at < part.length - 1)),
  );
}

function labelOf(row: Row | null): string {
  return row !== null && (row.kind === 'clause' || row.kind === 'item') ? row.block.label.text : '';
}
