import type { Comparison } from '../compare.ts';
import { namesOf } from '../match/match-variants.ts';
import { unionOf } from '../matrix/union.ts';
import { originOf } from '../rows/row.ts';

/** The place of a comparison's row among the rows of all comparisons of a report. */
export interface SharedPlace {
  /** Equal for what is one row of the source in several variants. */
  readonly key: string;
  readonly place: number;
}

/** Lays the rows of all variants into one order that every variant agrees with; each comparison's rows are numbered in it. */
export function sharedPlaces(comparisons: readonly Comparison[]): readonly (readonly SharedPlace[])[] {
  if (comparisons.length === 1)
    return comparisons.map((only) => keysOf(only).map(({ key }, place) => ({ key, place })));
  const lists = comparisons.map(keysOf);
  const places = new Map(unionOf(lists).map((key, place) => [key, place]));
  return lists.map((list) => list.map(({ key }) => ({ key, place: places.get(key) ?? places.size })));
}

/** The rows of a comparison, its footnotes last, by where they come from; what is gone has no place in the newer source. */
function keysOf({ rows, olderRows, newerRows, notes }: Comparison): readonly { key: string; start: number | null }[] {
  const [older, newer] = [namesOf(olderRows), namesOf(newerRows)];
  return [
    ...rows.map(({ step, after }) =>
      step.kind === 'deleted' || step.kind === 'moved-from'
        ? { key: `older ${older[step.older]}`, start: null }
        : { key: `newer ${newer[step.newer]}`, start: after === null ? null : (originOf(after)?.start ?? null) },
    ),
    ...notes.map(({ anchor, change }) => ({ key: `note ${anchor} ${change === 'deleted'}`, start: null })),
  ];
}
