import { diagnostic } from '@polozh/diagnostics';
import { isDotted } from '../../same-list.ts';
import type { Check } from './check.ts';
import type { StandingItem } from './lists.ts';
import { hasMissedLine } from './missed-markers.ts';

/** No list is of one item in some variant, but for one of sentences: a meeting may decide one thing. */
export const checkShortLists: Check = ({ space, report }) => ({
  siblings: (_standing, _presence, _parent, lists) => {
    for (const { items, breaks } of lists) {
      if (breaks.length > 0 || items.some(({ block }) => isDotted(block))) continue;
      for (const item of items) {
        if (hasCompanion(item, items)) continue;
        const others = items.filter((other) => other !== item).map((other) => space.diagrams.not(other.presence));
        const variant = space.where(item.presence, ...others);
        if (variant === null) continue;
        if (hasMissedLine(item.block)) break;
        report(diagnostic('one-item-list', item.block.span, { variant }));
        break;
      }
    }
  },
});

/** Whether another item stands in just the same variants, so that nothing is left to ask. */
const hasCompanion = (item: StandingItem, items: readonly StandingItem[]): boolean =>
  items.some((other) => other !== item && other.presence === item.presence);
