import type { Row } from '../rows/row.ts';
import { type Matching, RELABELLED } from './matching.ts';

/** A row's way from the older document to the newer; indices into their rows. */
export type Step =
  | { readonly kind: 'kept'; readonly older: number; readonly newer: number }
  | { readonly kind: 'deleted'; readonly older: number }
  | { readonly kind: 'inserted'; readonly newer: number }
  /** Both ends of a move are steps; `move` joins them. What `stays` only has another level or label. */
  | {
      readonly kind: 'moved-from' | 'moved-to';
      readonly older: number;
      readonly newer: number;
      readonly move: number;
      readonly stays: boolean;
    };

/** The steps in reading order: taken without deletions they are the newer rows, without insertions the older ones. */
export function scriptOf(older: readonly Row[], newer: readonly Row[], matching: Matching): readonly Step[] {
  const steps: Step[] = [];
  const moves = moveNumbers(matching);
  let i = 0;
  let j = 0;
  const between = (oldEnd: number, newEnd: number): void => {
    // What goes stands before what comes, but never parts what comes from the container that it stands in, nor the other
    // way round: whatever belongs deeper is first.
    while (i < oldEnd || j < newEnd) {
      const goes = i < oldEnd && (j >= newEnd || depthOf(older[i] as Row) >= depthOf(newer[j] as Row));
      if (goes) go(i++);
      else come(j++);
    }
  };
  const moveOf = (index: number) => ({
    move: moves.get(index) as number,
    stays: matching.moved[index] === RELABELLED,
  });
  const go = (index: number): void => {
    const partner = matching.newerOf[index] as number;
    if (partner < 0) steps.push({ kind: 'deleted', older: index });
    else steps.push({ kind: 'moved-from', older: index, newer: partner, ...moveOf(index) });
  };
  const come = (index: number): void => {
    const partner = matching.olderOf[index] as number;
    if (partner < 0) steps.push({ kind: 'inserted', newer: index });
    else steps.push({ kind: 'moved-to', older: partner, newer: index, ...moveOf(partner) });
  };
  for (const [index, partner] of matching.newerOf.entries()) {
    if (partner < 0 || matching.moved[index] !== 0) continue;
    between(index, partner);
    steps.push({ kind: 'kept', older: i++, newer: j++ });
  }
  between(older.length, newer.length);
  return steps;
}

/** How deep the container is in which a row stands, at most. */
const depthOf = (row: Row): number => (row.kind === 'leaf' ? row.attach : row.rank - 0.5);

/** Moves are counted from 1 in the order of the older document. */
function moveNumbers(matching: Matching): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, moved] of matching.moved.entries()) if (moved !== 0) numbers.set(index, numbers.size + 1);
  return numbers;
}
