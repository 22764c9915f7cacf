import { diagnostic } from '@polozh/diagnostics';
import type { Item } from '@polozh/syntax';
import type { Check } from './check.ts';
import { isInSentence } from './in-sentence.ts';
import { hasMissedLine } from './missed-markers.ts';

/**
 * A line that goes on with a sentence must not begin like an item. It did where a list begins in the middle of a sentence:
 * the words before it end in no punctuation or a comma, and it is of one item, or is not lettered from «а» or numbered from 1.
 */
export const checkLineStarts: Check = ({ under, report }) => ({
  siblings: (standing, _, parent, lists) => {
    for (const list of lists) {
      const first = list.items[0]?.block;
      if (first === undefined || !isInSentence(list, standing, parent, under)) continue;
      if (hasMissedLine(first)) continue;
      const marker = markerText(first);
      const span = { ...first.span, end: first.span.start + marker.length };
      report(diagnostic('line-like-marker', span, { marker }));
    }
  },
});

function markerText({ marker }: Item): string {
  if (marker.kind === 'dash') return '-'.repeat(marker.count);
  return marker.kind === 'letter' ? `${marker.letter})` : `${marker.number}${marker.sign}`;
}
