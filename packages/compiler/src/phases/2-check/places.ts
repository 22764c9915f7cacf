import type { Block, Source } from '@polozh/syntax';
import { childrenOf } from './walk.ts';

const PREFIX: Partial<Record<Block['kind'], string>> = {
  section: 'r',
  clause: 'p',
  item: 'i',
  definition: 't',
  appendix: 'pril',
  table: 'tab',
  'acquaintance-sheet': 'list',
};

/**
 * Names every block that can be linked to by its place in the source: `r2-p3-i1`. Blocks of all variants are counted, so a
 * place is the same in each of them.
 */
export function places(source: Source): ReadonlyMap<Block, string> {
  const result = new Map<Block, string>();
  const visit = (blocks: readonly Block[], parent: string, counts: Map<string, number>): void => {
    for (const block of blocks) {
      if (block.kind === 'if') {
        for (const branch of block.branches) visit(branch.blocks, parent, counts);
        continue;
      }
      const prefix = PREFIX[block.kind];
      let place = parent;
      if (prefix !== undefined) {
        const count = (counts.get(prefix) ?? 0) + 1;
        counts.set(prefix, count);
        place = parent === '' ? `${prefix}${count}` : `${parent}-${prefix}${count}`;
        result.set(block, place);
      }
      const inner = prefix === undefined ? counts : new Map<string, number>();
      for (const children of childrenOf(block)) visit(children, place, inner);
    }
  };
  visit(source.blocks, '', new Map());
  return result;
}
