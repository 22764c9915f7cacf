import { letterIndex } from '@polozh/russian';
import type { Item } from '@polozh/syntax';
import type { CheckContext } from './check.ts';
import type { StandingItem } from './lists.ts';

/** The first item with another letter or number than its place has, and that of its place; `null` where all are in order. */
export function firstOutOfOrder(
  items: readonly StandingItem[],
  space: CheckContext['space'],
): { readonly index: number; readonly expected: number } | null {
  const typed = items.map(({ block }) => typedNumber(block));
  if (typed.includes(null) || typed.every((number) => number === typed[0])) return null;
  let highest = 0;
  for (const [index, { presence }] of items.entries()) {
    const number = typed[index] ?? 0;
    const isShared = items.some(
      (other, at) =>
        at < index && typed[at] === number && !space.isPossible(space.diagrams.and(other.presence, presence)),
    );
    if (number !== highest + 1 && !isShared) return { index, expected: highest + 1 };
    highest = Math.max(highest, number);
  }
  return null;
}

/** `null` for dashes; a letter that no list has counts as none in order. */
const typedNumber = ({ marker }: Item): number | null =>
  marker.kind === 'dash' ? null : marker.kind === 'number' ? marker.number : (letterIndex(marker.letter) ?? 0);
