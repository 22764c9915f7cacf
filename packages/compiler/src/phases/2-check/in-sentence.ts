import { letterIndex } from '@polozh/russian';
import type { Block, Item } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import { isDotted } from '../../same-list.ts';
import type { CheckContext } from './check.ts';
import { endingsOf } from './endings.ts';
import type { List } from './lists.ts';
import type { Standing } from './standing.ts';

/** Whether a list looks like the middle of the sentence before it. */
export function isInSentence(
  list: List,
  standing: readonly Standing[],
  parent: Block | null,
  under: CheckContext['under'],
): boolean {
  const first = list.items[0]?.block;
  if (first === undefined || first.isApart || (isFirst(first) && (list.items.length > 1 || isDotted(first))))
    return false;
  const before = introduction(list, standing, parent);
  if (before === null || !('content' in before)) return false;
  // The words of a heading end in no sign either.
  if (before.kind === 'section' && isDotted(first)) return false;
  return endingsOf(before.content, ALWAYS, under).some(({ text }) => /[A-Za-zА-Яа-яЁё0-9,]/.test(text.slice(-1)));
}

const isFirst = ({ marker }: Item): boolean =>
  marker.kind === 'dash' || (marker.kind === 'letter' ? letterIndex(marker.letter) === 1 : marker.number <= 1);

/** The block whose words stand before a list: the one beside it, or the one that it is in. */
export const introduction = ({ at }: List, standing: readonly Standing[], parent: Block | null): Block | null =>
  at > 0 ? (standing[at - 1]?.block ?? null) : parent;
