import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf } from './endings.ts';
import { type Standing, standing } from './standing.ts';
import { childrenOf } from './walk.ts';

/** Where words end in a colon, what they announce follows in every variant: blocks inside, or the next ones beside. */
export const checkAfterColon: Check = (context) => ({
  siblings: (list) => {
    for (const [index, { block, presence }] of list.entries()) {
      if (block.kind === 'clause' || block.kind === 'item' || block.kind === 'definition')
        checkBlock(block, presence, block.kind === 'item' ? itemsBehind(list, index) : [], context);
      else if (block.kind === 'paragraph')
        checkBlock(
          block,
          presence,
          list.slice(index + 1).map((next) => next.presence),
          context,
        );
    }
  },
});

/** A list typed flat below an item reads as announced by it, unless the author has put others into it. */
function itemsBehind(list: readonly Standing[], index: number): readonly Diagram[] {
  const { block } = list[index] as Standing;
  if ('children' in block && block.children.length > 0) return [];
  return list.slice(index + 1).flatMap((next) => (next.block.kind === 'item' ? [next.presence] : []));
}

function checkBlock(
  block: Extract<Block, { readonly kind: 'clause' | 'item' | 'definition' | 'paragraph' }>,
  presence: Diagram,
  behind: readonly Diagram[],
  { space, under, report }: CheckContext,
): void {
  for (const ending of endingsOf(block.content, presence, under)) {
    if (!ending.text.endsWith(':') || ending.span === null) continue;
    const following = [
      ...childrenOf(block).flatMap((children) => standing(children, presence, under).map((child) => child.presence)),
      ...behind,
    ];
    const variant = space.where(ending.presence, ...following.map(space.diagrams.not));
    if (variant !== null)
      report(diagnostic('list-missing', { ...ending.span, start: ending.span.end - 1 }, { variant }));
  }
}
