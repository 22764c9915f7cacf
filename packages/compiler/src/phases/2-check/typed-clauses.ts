import type { Block } from '@polozh/syntax';
import { isDotted } from '../../same-list.ts';
import type { CheckContext } from './check.ts';
import { introduction, isInSentence } from './in-sentence.ts';
import type { List, StandingItem } from './lists.ts';
import type { Standing } from './standing.ts';
import { NUMBERED, numberedLines, partsOf } from './typed-numbers.ts';
import { firstOutOfOrder } from './typed-order.ts';

const NONE: readonly StandingItem[] = [];

/**
 * The items numbered «1.» that look like clauses or headings with their numbers typed by hand: one alone behind no colon, one
 * whose number starts the count anew or goes on over a text between, one with «1.1.» in it, the first words of a numbered
 * section.
 */
export function typedClauses(
  list: List,
  standing: readonly Standing[],
  parent: Block | null,
  context: CheckContext,
): readonly StandingItem[] {
  const { items } = list;
  const first = items[0]?.block;
  if (first === undefined || !isDotted(first) || isInSentence(list, standing, parent, context.under)) return NONE;
  if (isFirstOfSection(first, standing, parent, context)) return items;
  if (items.length === 1 && !isLed(first, standing, parent)) return items;
  const from = items.findIndex(
    (item, index) => numberedLines(item.block).length > 0 || isFollowedByPart(item, items[index + 1], standing),
  );
  const restart = restartOf(items, context);
  const starts = [from, restart].filter((index) => index >= 0);
  return starts.length === 0 ? NONE : items.slice(Math.min(...starts));
}

function isFirstOfSection(
  first: Block,
  standing: readonly Standing[],
  parent: Block | null,
  { symbols }: CheckContext,
): boolean {
  if (parent?.kind !== 'section' || standing[0]?.block !== first) return false;
  return symbols.numbering[parent.level === 2 ? 'subsection' : 'section'] !== null;
}

/** Whether a colon stands before a list. */
function isLed(first: StandingItem['block'], standing: readonly Standing[], parent: Block | null): boolean {
  const before = introduction(standing, first, parent);
  if (before?.kind === 'requisite' || before?.kind === 'edges') return true;
  const last = before !== null && 'content' in before ? before.content[before.content.length - 1] : undefined;
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

/** «2. …» and right behind it a paragraph «2.1. …». */
function isFollowedByPart(
  { block }: StandingItem,
  next: StandingItem | undefined,
  standing: readonly Standing[],
): boolean {
  const behind = standing[standing.findIndex((one) => one.block === block) + 1]?.block;
  if (next?.block === behind || behind?.kind !== 'paragraph' || block.marker.kind !== 'number') return false;
  const [text] = behind.content;
  const number = text?.kind === 'text' ? NUMBERED.exec(text.text)?.groups?.['number'] : undefined;
  const parts = partsOf(number ?? '');
  return parts.length > 1 && parts[0] === String(block.marker.number);
}

/** The item at which the typed numbers begin anew, or the first one where it is not the first number; -1 where they do not. */
function restartOf(items: readonly StandingItem[], { space }: CheckContext): number {
  const found = firstOutOfOrder(items, space);
  if (found === null) return numberOf(items[0]) === 1 ? -1 : 0;
  return found.index === 0 || numberOf(items[found.index]) <= numberOf(items[found.index - 1]) ? found.index : -1;
}

const numberOf = (item: StandingItem | undefined): number =>
  item?.block.marker.kind === 'number' ? item.block.marker.number : 0;
