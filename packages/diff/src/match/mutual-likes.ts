import type { Pair } from '../words/common-subsequence.ts';
import { type Facts, likeness } from './facts.ts';
import type { MatchContext } from './fill-gap.ts';

/** Words that stand in more rows than this tell nothing of one. */
const COMMON = 12;

/** Pairs of rows that like each other best by their rare words, whatever their places. */
export function mutualLikes(
  { oldFacts, newFacts, weightOf }: MatchContext,
  older: readonly number[],
  newer: readonly number[],
  threshold: number,
): readonly Pair[] {
  const oldIndex = rareWords(oldFacts, older);
  const newIndex = rareWords(newFacts, newer);
  const best = (facts: Facts, index: ReadonlyMap<number, readonly number[]>, others: readonly Facts[]): number => {
    const votes = new Map<number, number>();
    let previous = -1;
    for (const word of facts.words().ids) {
      if (word === previous) continue;
      previous = word;
      for (const candidate of index.get(word) ?? [])
        if (others[candidate]?.key === facts.key) votes.set(candidate, (votes.get(candidate) ?? 0) + weightOf(word));
    }
    let chosen = -1;
    let most = 0;
    for (const [candidate, count] of votes) {
      if (count < most || (count === most && candidate > chosen)) continue;
      chosen = candidate;
      most = count;
    }
    return chosen >= 0 && likeness(facts, others[chosen] as Facts, weightOf) >= threshold ? chosen : -1;
  };
  return older.flatMap((i): Pair[] => {
    const j = best(oldFacts[i] as Facts, newIndex, newFacts);
    return j >= 0 && best(newFacts[j] as Facts, oldIndex, oldFacts) === i ? [[i, j]] : [];
  });
}

function rareWords(facts: readonly Facts[], rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const row of rows) {
    let previous = -1;
    for (const word of (facts[row] as Facts).words().ids) {
      if (word === previous) continue;
      previous = word;
      const list = index.get(word);
      if (list === undefined) index.set(word, [row]);
      else if (list.length <= COMMON) list.push(row);
    }
  }
  for (const [word, list] of index) if (list.length > COMMON) index.delete(word);
  return index;
}
