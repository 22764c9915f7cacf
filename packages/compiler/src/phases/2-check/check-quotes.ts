import { diagnostic, type Edit, type Fix } from '@polozh/diagnostics';
import type { Inline } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { FlatText } from './flat-text.ts';

/** Quotes are «ёлочки»: straight ones are told of once a paragraph, with a correction where each one's side is certain. */
export const checkQuotes: Check = ({ under, report }) => ({
  block: (block, _, contents) => {
    for (const content of contents) {
      if (!content.some(hasQuote)) continue;
      const flat = new FlatText(content, ALWAYS, under);
      // A cell of this one sign goes on with the cell above.
      if (block.kind === 'row' && flat.text.trim() === '"') continue;
      const quotes = quotesOf(flat);
      const [first] = quotes;
      if (first === undefined) continue;
      const fix = fixOf(flat, quotes);
      report({
        ...diagnostic('straight-quotes', flat.spanOf(first, first + 1), {}),
        ...(fix === null ? {} : { fix }),
      });
    }
  },
});

function hasQuote(node: Inline): boolean {
  switch (node.kind) {
    case 'text':
      return node.text.includes('"');
    case 'emphasis':
    case 'repealed':
      return node.children.some(hasQuote);
    case 'chain':
      return node.branches.some((branch) => branch.children.some(hasQuote));
    default:
      return false;
  }
}

/** Behind a digit it is a sign of inches or seconds. */
const quotesOf = (flat: FlatText): readonly number[] =>
  [...flat.text.matchAll(/(?<![0-9])"/g)].map((match) => match.index).filter((at) => flat.isTypedAt(at));

/** «before a word, » behind one; `null` where some quote is neither, or they do not pair. */
function fixOf(flat: FlatText, quotes: readonly number[]): Fix | null {
  const { text } = flat;
  let depth = 0;
  const edits: Edit[] = [];
  for (const at of quotes) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const opens = /^$|[\s(«"–—-]/.test(before) && /[A-Za-zА-Яа-яЁё0-9({«"]/.test(after);
    const closes = /[A-Za-zА-Яа-яЁё0-9.!?)}»"…]/.test(before) && /^$|[\s.,;:!?)»"–—-]/.test(after);
    if (opens === closes) return null;
    depth += opens ? 1 : -1;
    if (depth < 0) return null;
    edits.push({ span: flat.spanOf(at, at + 1), text: opens ? '«' : '»' });
  }
  return depth === 0 ? { title: 'поставить «ёлочки»', edits } : null;
}
