import { isTable, type Row } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';
import type { FactGatherer } from './facts.ts';
import type { MatchContext } from './fill-gap.ts';
import { RELABELLED } from './matching.ts';
import { mutualLikes } from './mutual-likes.ts';
import { sharedColumns } from './shared-columns.ts';

/** Rows of different levels or labels are one row only when they are this much alike. */
const ALIKE_ACROSS = 0.6;

/**
 * Finds among the rows left over those that only have another level or another label: «+» became «++», dashes became letters, a
 * table has other columns.
 * Only rows between the same two kept rows or behind the same row are taken for one.
 */
export function findRelabelled(
  older: readonly Row[],
  newer: readonly Row[],
  { matching, weightOf }: MatchContext,
  gatherer: FactGatherer,
): void {
  const freeIn = (rows: readonly Row[], partners: Int32Array): number[] =>
    [...rows.keys()].filter((index) => (partners[index] as number) < 0 && kindOf(rows[index] as Row) !== null);
  const [oldFree, newFree] = [freeIn(older, matching.newerOf), freeIn(newer, matching.olderOf)];
  if (oldFree.length === 0 || newFree.length === 0) return;
  const factsOf = (rows: readonly Row[], indices: readonly number[]) => {
    const facts: MatchContext['oldFacts'][number][] = [];
    for (const index of indices) {
      const row = rows[index] as Row;
      facts[index] = gatherer.ofRuns(`across ${kindOf(row)}`, runsOf(row), false);
    }
    return facts;
  };
  const context = { matching, oldFacts: factsOf(older, oldFree), newFacts: factsOf(newer, newFree), weightOf };
  const gapOf = gapsOf(matching);
  for (const [i, j] of mutualLikes(context, oldFree, newFree, ALIKE_ACROSS)) {
    const [from, to] = gapOf(i);
    const isBehindSame = i > 0 && matching.newerOf[i - 1] === j - 1;
    if ((!isBehindSame && (j < from || j >= to)) || !isOne(older[i] as Row, newer[j] as Row)) continue;
    matching.newerOf[i] = j;
    matching.olderOf[j] = i;
    matching.moved[i] = RELABELLED;
  }
}

/** Rows of one such kind may become each other. */
function kindOf(row: Row): string | null {
  if (row.kind === 'leaf') return row.block.kind === 'table' ? 'table' : null;
  return row.kind === 'clause' || row.kind === 'item' ? row.kind : null;
}

/** Tables are one only where they have columns in common. */
const isOne = (before: Row, after: Row): boolean =>
  !isTable(before) || !isTable(after) || sharedColumns(before.block, after.block).length > 0;

/** The newer rows between the partners of the kept rows around an older one. */
function gapsOf({ newerOf, moved }: MatchContext['matching']): (older: number) => readonly [number, number] {
  const starts = new Int32Array(newerOf.length);
  const ends = new Int32Array(newerOf.length);
  const isKept = (i: number): boolean => (newerOf[i] as number) >= 0 && moved[i] === 0;
  let start = 0;
  for (let i = 0; i < newerOf.length; i++) {
    starts[i] = start;
    if (isKept(i)) start = (newerOf[i] as number) + 1;
  }
  let end = 2 ** 31 - 1;
  for (let i = newerOf.length - 1; i >= 0; i--) {
    ends[i] = end;
    if (isKept(i)) end = newerOf[i] as number;
  }
  return (older) => [starts[older] as number, ends[older] as number];
}
