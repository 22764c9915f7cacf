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
  if (items.length === 1 && !isLed(list, standing, parent)) return items;
  const part = firstWithParts(list, standing);
  const restart = restartOf(items, context);
  // With «2.1.» in one of them all that are counted with it are clauses.
  if (part >= 0 && (restart < 0 || part < restart)) return items;
  return restart < 0 ? NONE : items.slice(restart);
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

/** Whether a colon or centred words stand before a list. */
function isLed(list: List, standing: readonly Standing[], parent: Block | null): boolean {
  const before = introduction(list, standing, parent);
  if (before?.kind === 'requisite') return before.requisite === 'centered';
  const last = before !== null && 'content' in before ? before.content[before.content.length - 1] : undefined;
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

/** The first item that has «2.1. …» in it or right behind it; -1 where none has. */
function firstWithParts({ at, items }: List, standing: readonly Standing[]): number {
  let place = at;
  return items.findIndex(({ block }) => {
    while (place < standing.length && standing[place]?.block !== block) place++;
    return numberedLines(block).length > 0 || isPartOf(standing[place + 1]?.block, block);
  });
}

/** Whether a paragraph is numbered «2.1.» behind an item «2.». */
function isPartOf(behind: Block | undefined, { marker }: StandingItem['block']): boolean {
  if (behind?.kind !== 'paragraph' || marker.kind !== 'number') return false;
  const [text] = behind.content;
  const number = text?.kind === 'text' ? NUMBERED.exec(text.text)?.groups?.['number'] : undefined;
  const parts = partsOf(number ?? '');
  return parts.length > 1 && parts[0] === String(marker.number);
}

/** The item at which the typed numbers begin anew, or the first one where it is not the first number; -1 where they do not. */
function restartOf(items: readonly StandingItem[], { space }: CheckContext): number {
  const found = firstOutOfOrder(items, space);
  if (found === null) return numberOf(items[0]) === 1 ? -1 : 0;
  return found.index === 0 || numberOf(items[found.index]) <= numberOf(items[found.index - 1]) ? found.index : -1;
}

const numberOf = (item: StandingItem | undefined): number =>
  item?.block.marker.kind === 'number' ? item.block.marker.number : 0;
