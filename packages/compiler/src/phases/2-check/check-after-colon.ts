import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf, lastSign } from './endings.ts';
import { type Standing, standing } from './standing.ts';
import { childrenOf } from './walk.ts';

/** Where words end in a colon, what they announce follows in every variant: blocks inside, or the next ones beside. */
export const checkAfterColon: Check = (context) => ({
  siblings: (list) => {
    for (let index = 0; index < list.length; index++) checkBlock(list, index, context);
  },
});

function checkBlock(list: readonly Standing[], index: number, { space, under, report }: CheckContext): void {
  const { block, presence } = list[index] as Standing;
  if (block.kind !== 'clause' && block.kind !== 'item' && block.kind !== 'definition' && block.kind !== 'paragraph')
    return;
  for (const ending of endingsOf(block.content, presence, under)) {
    if (ending.node === null || !ending.text.endsWith(':')) continue;
    const inside = standing(childrenOf(block), presence, under).map((child) => child.presence);
    const following = [...inside, ...presencesBehind(list, index, block)];
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
  if (block.kind !== 'paragraph' && (!isItem || block.children.length > 0)) return [];
  return list
    .slice(index + 1)
    .filter((next) => !isItem || next.block.kind === 'item')
    .map((next) => next.presence);
}
