import { plainText, type Run } from '@polozh/document';
import { ownEnding } from '../../own-ending.ts';

/** What a list item's place asks for: «;» inside a list, «.» at its end. */
export type Terminator = ';' | '.';

/** An abbreviation and what stands before it is shorter. */
const REACH = 8;

/** The last of the words, as far as it matters how they end. */
function endOf(runs: readonly Run[], last: Run | undefined): string {
  const end = last?.kind === 'text' ? last.text.trimEnd() : '';
  return end.length >= REACH ? end : plainText(runs).trimEnd();
}

/** Ends an item's words as its place asks, unless the author ended them himself. */
export function punctuate(runs: readonly Run[], terminator: Terminator): readonly Run[] {
  const last = runs[runs.length - 1];
  const text = endOf(runs, last);
  if (text === '') return runs;
  if (ownEnding(text) !== null || (terminator === '.' && text.endsWith('.'))) return runs;
  if (last?.kind === 'text') return [...runs.slice(0, -1), { ...last, text: last.text + terminator }];
  return [...runs, { kind: 'text', text: terminator, marks: {}, origin: null }];
}
