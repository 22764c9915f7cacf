import { diagnostic } from '@polozh/diagnostics';
import { enumerationLetter } from '@polozh/russian';
import type { Item } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';
import { isInSentence } from './in-sentence.ts';
import { hasMissedLine } from './missed-markers.ts';
import { typedClauses } from './typed-clauses.ts';
import { firstOutOfOrder } from './typed-order.ts';

/** Letters and numbers of list items are typed in their order, or all alike; what excludes each other may have the same one. */
export const checkTypedOrder: Check = (context) => ({
  siblings: (standing, _presence, parent, lists) => {
    for (const list of lists) {
      const found = firstOutOfOrder(list.items, context.space);
      const item = list.items[found?.index ?? -1];
      if (found === null || item === undefined) continue;
      if (isInSentence(list, standing, parent, context.under)) continue;
      if (typedClauses(list, standing, parent, context).length > 0) continue;
      if (list.items.some(({ block }) => hasMissedLine(block))) continue;
      reportOrder(item.block, found.expected, context);
    }
  },
});

function reportOrder({ marker, span }: Item, expected: number, { report }: CheckContext): void {
  if (marker.kind === 'dash') return;
  const isLetter = marker.kind === 'letter';
  const sign = isLetter ? ')' : marker.sign;
  const typed = `${isLetter ? marker.letter : marker.number}${sign}`;
  const wanted = `${isLetter ? enumerationLetter(expected) : expected}${sign}`;
  report(diagnostic('typed-order', { ...span, end: span.start + typed.length }, { typed, expected: wanted }));
}
