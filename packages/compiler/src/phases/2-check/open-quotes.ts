import type { Block, Inline } from '@polozh/syntax';
import type { Standing } from './standing.ts';
import { contentsOf } from './walk.ts';

/**
 * The blocks that stand in quotes which a paragraph above them has opened at its beginning: a new wording of another act,
 * «изложить в следующей редакции: «3.1. …», of several paragraphs.
 */
export function quotedAmong(standing: readonly Standing[]): ReadonlySet<Block> {
  const quoted = new Set<Block>();
  let open = 0;
  for (const { block } of standing) {
    if (open > 0) quoted.add(block);
    else if (block.kind !== 'paragraph' || !beginsWithQuote(block.content)) continue;
    open = Math.max(0, open + balanceOf(block));
  }
  // Quotes that nobody closes are a slip, and all behind them is the document's own text.
  return open > 0 ? NONE : quoted;
}

const NONE: ReadonlySet<Block> = new Set();

const beginsWithQuote = ([first]: readonly Inline[]): boolean => first?.kind === 'text' && first.text.startsWith('«');

/** How many quotes a block opens more than it closes. */
function balanceOf(block: Block): number {
  let balance = 0;
  for (const node of contentsOf(block).flat()) {
    if (node.kind !== 'text') continue;
    for (const sign of node.text) {
      if (sign === '«') balance++;
      else if (sign === '»') balance--;
    }
  }
  return balance;
}
