import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import type { StandingItem } from './lists.ts';
import { hasMissedLine } from './missed-markers.ts';
import { typedClauses } from './typed-clauses.ts';

/** No list is of one item in some variant. */
export const checkShortLists: Check = (context) => ({
  siblings: (standing, _presence, parent, lists) => {
    const { space, report } = context;
    for (const list of lists) {
      const { items, breaks } = list;
      if (breaks.length > 0 || typedClauses(list, standing, parent, context).length > 0) continue;
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
