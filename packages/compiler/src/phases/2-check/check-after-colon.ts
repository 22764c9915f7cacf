import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf, lastSign } from './endings.ts';
import { type Standing, standing } from './standing.ts';
import { typedClauses } from './typed-clauses.ts';
import { childrenOf } from './walk.ts';

/** Where words end in a colon, what they announce follows in every variant: blocks inside, or the next ones beside. */
export const checkAfterColon: Check = (context) => {
  const behind = new Map<Block, () => readonly Diagram[]>();
  return {
    siblings: (list, _, parent, lists) => {
      // Of «1. СЛУШАЛИ:» it is told that it is to be a clause, and then has behind it what it announces.
      const typed = new Set<Block>(
        lists.flatMap((one) => typedClauses(one, list, parent, context).map(({ block }) => block)),
      );
      for (let index = 0; index < list.length; index++) {
        const { block } = list[index] as Standing;
        const outside = (): readonly Diagram[] => (parent === null ? NONE : (behind.get(parent)?.() ?? NONE));
        if (block.kind === 'clause')
          behind.set(block, () => [...list.slice(index + 1).map(({ presence }) => presence), ...outside()]);
        // The last words of a clause («РЕШИЛИ:») may announce the clauses that follow it.
        const isLast = index === list.length - 1 && block.kind === 'paragraph';
        if (!typed.has(block)) checkBlock(list, index, isLast ? outside() : NONE, context);
      }
    },
  };
};

const NONE: readonly Diagram[] = [];

/** @param outside where blocks stand behind the one around it */
function checkBlock(
  list: readonly Standing[],
  index: number,
  outside: readonly Diagram[],
  { space, under, report }: CheckContext,
): void {
  const { block, presence } = list[index] as Standing;
  if (block.kind !== 'clause' && block.kind !== 'item' && block.kind !== 'definition' && block.kind !== 'paragraph')
    return;
  for (const ending of endingsOf(block.content, presence, under)) {
    if (ending.node === null || !ending.text.endsWith(':')) continue;
    const inside = standing(childrenOf(block), presence, under).map((child) => child.presence);
    const following = [...inside, ...presencesBehind(list, index, block), ...outside];
    const variant = space.where(ending.presence, ...following.map(space.diagrams.not));
    if (variant !== null) report(diagnostic('list-missing', lastSign(ending.node, ending.text), { variant }));
  }
}

/**
 * Where blocks beside this one stand that it may announce: all behind a paragraph; behind an item the items, for a list typed
 * flat below it reads as announced by it, unless the author has put others into it.
 */
function presencesBehind(list: readonly Standing[], index: number, block: Block): readonly Diagram[] {
  const isItem = block.kind === 'item';
  if (block.kind !== 'paragraph' && (!isItem || block.children.length > 0)) return NONE;
  const found: Diagram[] = [];
  for (let behind = index + 1; behind < list.length; behind++) {
    const next = list[behind] as Standing;
    if (isItem && next.block.kind !== 'item') continue;
    found.push(next.presence);
    // What stands wherever this block does leaves nothing to ask.
    if (next.presence === list[index]?.presence) break;
  }
  return found;
}
