import type { Difference, Differences } from './difference.ts';

/** What differs beside what is known already; numbers only follow it. */
export function furtherThan(known: readonly Differences[], found: Differences): Differences {
  const told = new Set(known.flatMap(({ changes }) => changes.map(wordsOf)));
  const changes = found.changes.filter((change) => !told.has(wordsOf(change)));
  return { equal: changes.length === 0, changes, renumbered: [], references: [], settings: [] };
}

const wordsOf = ({ kind, lines }: Difference): string =>
  JSON.stringify([kind, lines.map(({ segments }) => segments.map(({ text, change, look }) => [text, change, look]))]);
