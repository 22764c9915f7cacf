import { diagnostic } from '@polozh/diagnostics';
import { isDotted } from '../../same-list.ts';
import type { Check } from './check.ts';
import { isInSentence } from './in-sentence.ts';
import type { StandingItem } from './lists.ts';
import { hasMissedLine } from './missed-markers.ts';

/** No list is of one item in some variant, but for one of sentences: a meeting may decide one thing. */
export const checkShortLists: Check = ({ space, under, report }) => ({
  siblings: (standing, _presence, parent, lists) => {
    for (const list of lists) {
      const { items, breaks } = list;
      if (breaks.length > 0 || items.some(({ block }) => isDotted(block))) continue;
      for (const item of items) {
        if (hasCompanion(item, items)) continue;
        const others = items.filter((other) => other !== item).map((other) => space.diagrams.not(other.presence));
        const variant = space.where(item.presence, ...others);
        if (variant === null) continue;
        // What is told of instead: it is no list at all, or its other items are not seen to be such.
        if (hasMissedLine(item.block) || isInSentence(list, standing, parent, under)) break;
        report(diagnostic('one-item-list', item.block.span, { variant }));
        break;
      }
    }
  },
});

/** Whether another item stands in just the same variants, so that nothing is left to ask. */
const hasCompanion = (item: StandingItem, items: readonly StandingItem[]): boolean =>
  items.some((other) => other !== item && other.presence === item.presence);
