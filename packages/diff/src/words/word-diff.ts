import { commonSubsequence, type Pair } from './common-subsequence.ts';
import type { Token } from './tokens.ts';

/** A step of the way from the older words to the newer; both tokens of what stays. */
export type WordStep =
  | { readonly change: null; readonly before: Token; readonly after: Token }
  | { readonly change: 'deleted'; readonly before: Token }
  | { readonly change: 'inserted'; readonly after: Token };

/**
 * The fewest words that have to go and come, in order, what goes before what comes. Words are matched first, so that no
 * comma is kept at the price of a word; marks and spaces then follow them.
 */
export function diffWords(before: readonly Token[], after: readonly Token[]): readonly WordStep[] {
  const oldWords = indicesOf(before, 'word');
  const newWords = indicesOf(after, 'word');
  const words = pairsOf(before, after, oldWords, newWords);
  const kept: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const pair of [...words, [before.length, after.length] as const]) {
    const [oldEnd, newEnd] = pair;
    kept.push(...between(before, after, i, oldEnd, j, newEnd));
    if (oldEnd < before.length) kept.push(pair);
    i = oldEnd + 1;
    j = newEnd + 1;
  }
  return toSteps(before, after, kept);
}

/** The way to or from nothing. */
export const allWords = (tokens: readonly Token[], change: 'deleted' | 'inserted'): readonly WordStep[] =>
  tokens.map((token) => (change === 'deleted' ? { change, before: token } : { change, after: token }));

function indicesOf(tokens: readonly Token[], kind: Token['kind'], from = 0, to = tokens.length): number[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++) if (tokens[i]?.kind === kind) indices.push(i);
  return indices;
}

function pairsOf(
  before: readonly Token[],
  after: readonly Token[],
  oldIndices: readonly number[],
  newIndices: readonly number[],
): readonly Pair[] {
  const keyOf = (tokens: readonly Token[], index: number | undefined): string | undefined =>
    tokens[index as number]?.key;
  return commonSubsequence(
    oldIndices.length,
    newIndices.length,
    (i, j) => keyOf(before, oldIndices[i]) === keyOf(after, newIndices[j]),
  ).map(([i, j]) => [oldIndices[i] as number, newIndices[j] as number]);
}

/** Marks and spaces that stay between two words that stay. */
function between(
  before: readonly Token[],
  after: readonly Token[],
  oldStart: number,
  oldEnd: number,
  newStart: number,
  newEnd: number,
): readonly Pair[] {
  const marks = pairsOf(
    before,
    after,
    indicesOf(before, 'mark', oldStart, oldEnd),
    indicesOf(after, 'mark', newStart, newEnd),
  );
  const kept: Pair[] = [];
  let i = oldStart;
  let j = newStart;
  for (const pair of [...marks, [oldEnd, newEnd] as const]) {
    kept.push(...spaces(before, after, i, pair[0], j, pair[1]));
    if (pair[0] < oldEnd) kept.push(pair);
    i = pair[0] + 1;
    j = pair[1] + 1;
  }
  return kept;
}

/** A space stays where both stretches begin with one, and where both end with one. */
function spaces(
  before: readonly Token[],
  after: readonly Token[],
  oldStart: number,
  oldEnd: number,
  newStart: number,
  newEnd: number,
): readonly Pair[] {
  if (oldStart >= oldEnd || newStart >= newEnd) return [];
  const sameSpace = (i: number, j: number): boolean =>
    before[i]?.kind === 'space' && after[j]?.kind === 'space' && before[i].key === after[j].key;
  const kept: Pair[] = [];
  if (sameSpace(oldStart, newStart)) kept.push([oldStart, newStart]);
  const used = kept.length;
  const more = oldEnd - oldStart > used && newEnd - newStart > used;
  if (more && sameSpace(oldEnd - 1, newEnd - 1)) kept.push([oldEnd - 1, newEnd - 1]);
  return kept;
}

function toSteps(before: readonly Token[], after: readonly Token[], kept: readonly Pair[]): readonly WordStep[] {
  const steps: WordStep[] = [];
  let i = 0;
  let j = 0;
  const upTo = (oldEnd: number, newEnd: number): void => {
    for (; i < oldEnd; i++) steps.push({ change: 'deleted', before: before[i] as Token });
    for (; j < newEnd; j++) steps.push({ change: 'inserted', after: after[j] as Token });
  };
  for (const [oldIndex, newIndex] of kept) {
    upTo(oldIndex, newIndex);
    steps.push({ change: null, before: before[i++] as Token, after: after[j++] as Token });
  }
  upTo(before.length, after.length);
  return steps;
}
