import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import { listsAmong } from './lists.ts';

/** No list is of one item in some variant. */
export const checkShortLists: Check = ({ space, report }) => ({
  siblings: (standing, presence) => {
    for (const { items, breaks } of listsAmong(standing, presence)) {
      if (breaks.length > 0) continue;
      for (const [index, { block, presence: own }] of items.entries()) {
        const others = items.filter((_, other) => other !== index).map((other) => space.diagrams.not(other.presence));
        const variant = space.where(own, ...others);
        if (variant === null) continue;
        report(diagnostic('one-item-list', block.span, { variant }));
        break;
      }
    }
  },
});
