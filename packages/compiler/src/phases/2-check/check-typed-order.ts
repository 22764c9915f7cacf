import { diagnostic } from '@polozh/diagnostics';
import { enumerationLetter, letterIndex } from '@polozh/russian';
import type { Item } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';
import type { StandingItem } from './lists.ts';

/** Letters and numbers of list items are typed in their order, or all alike; what excludes each other may have the same one. */
export const checkTypedOrder: Check = (context) => ({
  siblings: (_standing, _presence, _parent, lists) => {
    for (const { items } of lists) checkItems(items, context);
  },
});

function checkItems(items: readonly StandingItem[], { space, report }: CheckContext): void {
  if (items[0]?.block.marker.kind === 'dash') return;
  const typed = items.map(({ block }) => typedNumber(block));
  if (typed.includes(null) || typed.every((number) => number === typed[0])) return;
  let highest = 0;
  for (const [index, { block, presence }] of items.entries()) {
    const number = typed[index] ?? 0;
    const isShared = items.some(
      (other, at) =>
        at < index && typed[at] === number && !space.isPossible(space.diagrams.and(other.presence, presence)),
    );
    if (number !== highest + 1 && !isShared) {
      const sign = block.marker.kind === 'letter' ? enumerationLetter : String;
      const word = block.marker.kind === 'letter' ? block.marker.letter : String(number);
      const span = { ...block.span, end: block.span.start + word.length + 1 };
      report(diagnostic('typed-order', span, { typed: `${word})`, expected: `${sign(highest + 1)})` }));
      return;
    }
    highest = Math.max(highest, number);
  }
}

/** `null` for dashes; a letter that no list has counts as none in order. */
const typedNumber = ({ marker }: Item): number | null =>
  marker.kind === 'dash' ? null : marker.kind === 'number' ? marker.number : (letterIndex(marker.letter) ?? 0);
