import type { Item } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import { isSameList } from '../../same-list.ts';
import type { Standing } from './standing.ts';

export interface StandingItem {
  readonly block: Item;
  readonly presence: Diagram;
}

/** The items of one list as they follow each other in the source, and what stands behind the last of them. */
export interface List {
  /** Where its first item stands among the blocks side by side. */
  readonly at: number;
  readonly items: readonly StandingItem[];
  /** Blocks among the items that part the list where they stand, by the index of the item behind them. */
  readonly breaks: readonly { readonly before: number; readonly presence: Diagram }[];
}

const NONE: readonly List[] = [];

/** The lists among blocks that stand side by side: items of one kind, parted by a block that always stands between them. */
export function listsAmong(standing: readonly Standing[], presence: Diagram): readonly List[] {
  if (!standing.some(isItem)) return NONE;
  const lists: { at: number; items: StandingItem[]; breaks: { before: number; presence: Diagram }[] }[] = [];
  let current: (typeof lists)[number] | null = null;
  for (const [at, one] of standing.entries()) {
    if (!isItem(one)) {
      if (one.presence === presence) current = null;
      else current?.breaks.push({ before: current.items.length, presence: one.presence });
      continue;
    }
    const last = current?.items[current.items.length - 1]?.block;
    if (current === null || last === undefined || !isSameList(last, one.block)) {
      current = { at, items: [], breaks: [] };
      lists.push(current);
    }
    current.items.push(one);
  }
  return lists;
}

const isItem = (one: Standing): one is Standing & StandingItem => one.block.kind === 'item';
