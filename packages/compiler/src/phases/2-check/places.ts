import type { Block, Source } from '@polozh/syntax';
import { childrenOf } from './walk.ts';

/** How many blocks of each kind have a name so far, below one parent. */
type Counts = Record<string, number>;

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
  visit(source.blocks, '', {}, result);
  return result;
}

function visit(blocks: readonly Block[], parent: string, counts: Counts, result: Map<Block, string>): void {
  for (const block of blocks) {
    if (block.kind === 'if') {
      for (const branch of block.branches) visit(branch.blocks, parent, counts, result);
      continue;
    }
    const children = childrenOf(block);
    const prefix = PREFIX[block.kind];
    if (prefix === undefined) {
      if (children.length > 0) visit(children, parent, counts, result);
      continue;
    }
    const count = (counts[prefix] ?? 0) + 1;
    counts[prefix] = count;
    const place = parent === '' ? `${prefix}${count}` : `${parent}-${prefix}${count}`;
    result.set(block, place);
    if (children.length > 0) visit(children, place, {}, result);
  }
}
