import { diagnostic } from '@polozh/diagnostics';
import { letterIndex } from '@polozh/russian';
import type { Block, Item } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { endingsOf } from './endings.ts';
import type { Standing } from './standing.ts';

/**
 * A line that goes on with a sentence must not begin like an item. It did where a list begins in the middle of a sentence:
 * the words before it end in no punctuation or a comma, and it is of one item, or is not lettered from «а» or numbered from 1.
 */
export const checkLineStarts: Check = ({ under, report }) => ({
  siblings: (standing, _, parent, lists) => {
    for (const { items } of lists) {
      const first = items[0];
      if (first === undefined || (items.length > 1 ? isFirst(first.block) : false)) continue;
      const before = introduction(standing, first.block, parent);
      if (before === null || !('content' in before)) continue;
      const isOpen = endingsOf(before.content, ALWAYS, under).some(({ text }) =>
        /[A-Za-zА-Яа-яЁё0-9,]/.test(text.slice(-1)),
      );
      if (!isOpen) continue;
      const marker = markerText(first.block);
      const span = { ...first.block.span, end: first.block.span.start + marker.length };
      report(diagnostic('line-like-marker', span, { marker }));
    }
  },
});

const isFirst = ({ marker }: Item): boolean =>
  marker.kind === 'dash' || (marker.kind === 'letter' ? letterIndex(marker.letter) === 1 : marker.number <= 1);

const markerText = ({ marker }: Item): string =>
  marker.kind === 'dash' ? '-'.repeat(marker.count) : `${marker.kind === 'letter' ? marker.letter : marker.number})`;

/** The block whose words stand before an item: the one beside it, or the one that it is in. */
function introduction(standing: readonly Standing[], item: Item, parent: Block | null): Block | null {
  const index = standing.findIndex(({ block }) => block === item);
  return index > 0 ? (standing[index - 1]?.block ?? null) : parent;
}
