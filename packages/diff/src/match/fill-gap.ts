import type { Pair } from '../words/common-subsequence.ts';
import { type Facts, likeness } from './facts.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { type Matching, noMatching, pair } from './matching.ts';
import { mutualLikes } from './mutual-likes.ts';

export interface MatchContext {
  readonly matching: Matching;
  readonly oldFacts: readonly Facts[];
  readonly newFacts: readonly Facts[];
  readonly weightOf: (word: number) => number;
}

/** Rows at least so alike are the same row with other words. */
export const ALIKE = 0.4;
/** Where nothing else stands between two matched rows, less is enough. */
const ALIKE_ALONE = 0.2;
/** Gaps with more pairs than this are parted first. */
const TABLE_LIMIT = 40_000;

/** Rows of both sides, by index, that stand between two matched rows. */
interface Gap {
  readonly older: readonly number[];
  readonly newer: readonly number[];
}

export const likenessOf = ({ oldFacts, newFacts, weightOf }: MatchContext, i: number, j: number): number =>
  likeness(oldFacts[i] as Facts, newFacts[j] as Facts, weightOf);

/** Matches two sequences of lines in order, by equal words and by likeness. */
export function alignLines(
  oldFacts: readonly Facts[],
  newFacts: readonly Facts[],
  weightOf: MatchContext['weightOf'],
): Matching {
  const matching = noMatching(oldFacts.length, newFacts.length);
  fillGaps({ matching, oldFacts, newFacts, weightOf });
  return matching;
}

/** Matches what stands between the rows matched so far. */
export function fillGaps(context: MatchContext): void {
  const { matching, oldFacts, newFacts } = context;
  let newStart = 0;
  let older: number[] = [];
  const close = (newEnd: number): void => {
    const newer: number[] = [];
    for (let j = newStart; j < newEnd; j++) if ((matching.olderOf[j] as number) < 0) newer.push(j);
    fill(context, { older, newer });
    older = [];
    newStart = newEnd + 1;
  };
  for (let i = 0; i < oldFacts.length; i++) {
    const j = matching.newerOf[i] as number;
    if (j < 0) older.push(i);
    else if (matching.moved[i] === 0) close(j);
  }
  close(newFacts.length);
}

function fill(context: MatchContext, gap: Gap): void {
  const { older, newer } = trimmed(context, gap);
  if (older.length === 0 || newer.length === 0) return;
  if (older.length * newer.length <= TABLE_LIMIT) {
    for (const [i, j] of bestPairs(context, { older, newer })) pair(context.matching, i, j, false);
    return;
  }
  let found = equalPairs(context, { older, newer });
  if (found.length === 0) found = mutualLikes(context, older, newer, ALIKE);
  const chain = heaviestChain(
    [...found].sort((a, b) => a[0] - b[0]),
    context.newFacts.length,
    ([i]) => (context.oldFacts[i] as Facts).size + 1,
  );
  if (chain.length === 0) return;
  let oldAt = 0;
  let newAt = 0;
  const upTo = (i: number, j: number): void => {
    const gapOlder: number[] = [];
    const gapNewer: number[] = [];
    for (; oldAt < older.length && (older[oldAt] as number) < i; oldAt++) gapOlder.push(older[oldAt] as number);
    for (; newAt < newer.length && (newer[newAt] as number) < j; newAt++) gapNewer.push(newer[newAt] as number);
    fill(context, { older: gapOlder, newer: gapNewer });
    oldAt++;
    newAt++;
  };
  for (const [i, j] of chain) {
    pair(context.matching, i, j, false);
    upTo(i, j);
  }
  upTo(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** Matches what is equal at both ends of a gap; what is left of it. */
function trimmed({ matching, oldFacts, newFacts }: MatchContext, { older, newer }: Gap): Gap {
  const equal = (a: number | undefined, b: number | undefined): boolean =>
    oldFacts[a as number]?.same === newFacts[b as number]?.same;
  let start = 0;
  const shorter = Math.min(older.length, newer.length);
  while (start < shorter && equal(older[start], newer[start])) {
    pair(matching, older[start] as number, newer[start] as number, false);
    start++;
  }
  let end = 0;
  while (end < shorter - start && equal(older[older.length - 1 - end], newer[newer.length - 1 - end])) {
    pair(matching, older[older.length - 1 - end] as number, newer[newer.length - 1 - end] as number, false);
    end++;
  }
  return { older: older.slice(start, older.length - end), newer: newer.slice(start, newer.length - end) };
}

/** Rows with equal words, the first with the first, the second with the second. */
function equalPairs({ oldFacts, newFacts }: MatchContext, { older, newer }: Gap): readonly Pair[] {
  const places = new Map<number, number[]>();
  for (const j of newer) {
    const { same } = newFacts[j] as Facts;
    const list = places.get(same);
    if (list === undefined) places.set(same, [j]);
    else list.push(j);
  }
  const used = new Map<number, number>();
  const pairs: Pair[] = [];
  for (const i of older) {
    const { same } = oldFacts[i] as Facts;
    const at = used.get(same) ?? 0;
    const j = places.get(same)?.[at];
    if (j === undefined) continue;
    used.set(same, at + 1);
    pairs.push([i, j]);
  }
  return pairs;
}

/** The pairs in order that keep the most words, by a table of all of them. */
function bestPairs(context: MatchContext, { older, newer }: Gap): readonly Pair[] {
  const { oldFacts, newFacts } = context;
  const width = newer.length + 1;
  const scores = new Float64Array((older.length + 1) * width);
  const gains = new Float64Array((older.length + 1) * width);
  const alone = older.length === 1 && newer.length === 1;
  for (let a = older.length - 1; a >= 0; a--) {
    for (let b = newer.length - 1; b >= 0; b--) {
      const gain = gainOf(context, oldFacts[older[a] as number] as Facts, newFacts[newer[b] as number] as Facts, alone);
      gains[a * width + b] = gain;
      scores[a * width + b] = Math.max(
        gain === 0 ? 0 : gain + (scores[(a + 1) * width + b + 1] as number),
        scores[(a + 1) * width + b] as number,
        scores[a * width + b + 1] as number,
      );
    }
  }
  const pairs: Pair[] = [];
  let a = 0;
  let b = 0;
  while (a < older.length && b < newer.length) {
    const score = scores[a * width + b] as number;
    const gain = gains[a * width + b] as number;
    if (gain > 0 && score === gain + (scores[(a + 1) * width + b + 1] as number))
      pairs.push([older[a++] as number, newer[b++] as number]);
    else if (score === scores[(a + 1) * width + b]) a++;
    else b++;
  }
  return pairs;
}

/** Whether one holds all words of the other. */
function isWithin(a: Facts, b: Facts, alike: number): boolean {
  const [one, other] = [a.words().weight, b.words().weight];
  return Math.round(alike * (one + other)) === 2 * Math.min(one, other);
}

/** What a pair is worth: the words that it keeps; 0 where the two are not the same row. */
function gainOf({ weightOf }: MatchContext, a: Facts, b: Facts, alone: boolean): number {
  if (a.key !== b.key) return 0;
  const size = a.size + b.size;
  if (a.same === b.same) return 2 + size;
  const alike = likeness(a, b, weightOf);
  if (alike >= (alone || isWithin(a, b, alike) ? ALIKE_ALONE : ALIKE)) return 1 + size * alike;
  return a.placed ? 0.5 + alike : 0;
}
