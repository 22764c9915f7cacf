import { plainText, type Run } from '@polozh/document';
import { ownEnding } from '../../own-ending.ts';

/** What a list item's place asks for: «;» inside a list, «.» at its end. */
export type Terminator = ';' | '.';

/** Ends an item's words as its place asks, unless the author ended them himself. */
export function punctuate(runs: readonly Run[], terminator: Terminator): readonly Run[] {
  const text = plainText(runs).trimEnd();
  if (text === '') return runs;
  if (ownEnding(text) !== null || (terminator === '.' && text.endsWith('.'))) return runs;
  const last = runs[runs.length - 1];
  if (last?.kind === 'text') return [...runs.slice(0, -1), { ...last, text: last.text + terminator }];
  return [...runs, { kind: 'text', text: terminator, marks: {}, origin: null }];
}
