import { anchorOf, type Row } from '../rows/row.ts';
import type { Pair } from '../words/common-subsequence.ts';
import { createFactGatherer, type Facts } from './facts.ts';
import { ALIKE, fillGaps, likenessOf, type MatchContext } from './fill-gap.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { type Matching, noMatching, pair, unpair } from './matching.ts';
import { dropLightMoves, extendMoves, findMoves } from './moves.ts';
import { findRelabelled } from './relabelled.ts';

/** Anchors that the compiler makes of a place; all others come from an author's labels. */
const PLACE_ANCHOR = /^(?:tekst|osnovnoy-tekst|(?:r|p|i|t|pril|tab|list)\d+(?:-(?:r|p|i|t|pril|tab|list)\d+)*)$/;

/**
 * Matches the rows of two texts: by labels, by words that stand once in each, then between what is matched by equal words and
 * by likeness. What is in order stays, the rest has moved; the heavier part stays.
 */
export function matchTexts(older: readonly Row[], newer: readonly Row[]): Matching {
  const gatherer = createFactGatherer();
  const oldFacts = older.map(gatherer.ofRow);
  const newFacts = newer.map(gatherer.ofRow);
  const matching = noMatching(older.length, newer.length);
  const sure = [...surePairs(older, newer, oldFacts, newFacts)].sort((a, b) => a[0] - b[0]);
  const context: MatchContext = { matching, oldFacts, newFacts, weightOf: gatherer.weightOf };
  const weight = weightIn(older, oldFacts);
  const chain = heaviestChain(sure, newer.length, weight);
  for (const [i, j] of sure) pair(matching, i, j, true);
  for (const [i, j] of chain) pair(matching, i, j, false);
  dropLightMoves(context);
  extendMoves(context, (a, b) => a.same === b.same);
  fillGaps(context);
  findMoves(context);
  dropEmptyHeadings(older, newer, context);
  settleMoves(context, weight);
  findRelabelled(older, newer, context, gatherer);
  return matching;
}

/** Says anew what is in order, now that all pairs are known. */
function settleMoves({ matching, newFacts }: MatchContext, weight: (pair: Pair) => number): void {
  const pairs: Pair[] = [];
  for (const [i, j] of matching.newerOf.entries()) if (j >= 0) pairs.push([i, j]);
  for (const [i, j] of pairs) pair(matching, i, j, true);
  for (const [i, j] of heaviestChain(pairs, newFacts.length, weight)) pair(matching, i, j, false);
}

/** What stays weighs as much as its words; what has a number of its own twice that, so that a table passes a clause. */
const weightIn =
  (older: readonly Row[], facts: readonly Facts[]) =>
  ([i]: Pair): number =>
    ((facts[i] as Facts).size + 1) * (older[i]?.kind === 'leaf' ? 1 : 2);

/** Pairs that need no neighbours to be believed: one label, or the same words standing once in each text. */
function surePairs(
  older: readonly Row[],
  newer: readonly Row[],
  oldFacts: readonly Facts[],
  newFacts: readonly Facts[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  const labels = new Map<string, number>();
  for (const [j, row] of newer.entries()) {
    const name = labelOf(row);
    if (name !== null) labels.set(name, j);
  }
  const labelled = new Set<number>();
  for (const [i, row] of older.entries()) {
    const j = labels.get(labelOf(row) ?? '');
    if (j === undefined || oldFacts[i]?.key !== newFacts[j]?.key) continue;
    pairs.push([i, j]);
    taken.add(j);
    labelled.add(i);
  }
  const only = onceIn(newFacts);
  for (const [same, i] of onceIn(oldFacts)) {
    const j = only.get(same);
    if (i < 0 || j === undefined || j < 0 || taken.has(j) || labelled.has(i)) continue;
    if ((oldFacts[i] as Facts).size > 0 || older[i]?.kind === 'part') pairs.push([i, j]);
  }
  return pairs;
}

function labelOf(row: Row): string | null {
  const anchor = anchorOf(row);
  return anchor === null || anchor === '' || PLACE_ANCHOR.test(anchor) ? null : anchor;
}

/** What stands once: its index; what stands more often: −1. */
function onceIn(facts: readonly Facts[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [index, { same }] of facts.entries()) places.set(same, places.has(same) ? -1 : index);
  return places;
}

/** A heading matched by place alone to one with other words is another heading, unless something in it stayed. */
function dropEmptyHeadings(older: readonly Row[], newer: readonly Row[], context: MatchContext): void {
  const { matching, oldFacts, newFacts } = context;
  for (const [i, row] of older.entries()) {
    const j = matching.newerOf[i] as number;
    if (row.kind !== 'section' || j < 0 || likenessOf(context, i, j) >= ALIKE) continue;
    if (oldFacts[i]?.same === newFacts[j]?.same) continue;
    const end = extentOf(newer, j);
    let shared = false;
    for (let k = i + 1; k < extentOf(older, i) && !shared; k++) {
      const to = matching.newerOf[k] as number;
      shared = to > j && to < end;
    }
    if (!shared) unpair(matching, i);
  }
}

/** The index behind the last row that stands in the container at `index`. */
export function extentOf(rows: readonly Row[], index: number): number {
  const row = rows[index] as Row;
  if (row.kind === 'leaf') return index + 1;
  let end = index + 1;
  for (; end < rows.length; end++) {
    const next = rows[end] as Row;
    if ((next.kind === 'leaf' ? next.attach : next.rank - 0.5) < row.rank) break;
  }
  return end;
}
