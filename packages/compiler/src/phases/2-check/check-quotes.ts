import { diagnostic, type Fix } from '@polozh/diagnostics';
import type { Text } from '@polozh/syntax';
import type { Check } from './check.ts';

/** Quotes are «ёлочки»: a straight one is told of once a paragraph's piece, with a correction where each one's side is certain. */
export const checkQuotes: Check = ({ report }) => ({
  inline: (node, _, block) => {
    if (node.kind !== 'text' || node.escaped || !node.text.includes('"')) return;
    // A cell of this one sign goes on with the cell above.
    if (block.kind === 'row' && node.text.trim() === '"') return;
    const quotes = [...node.text.matchAll(/(?<!\d)"/g)].map((match) => match.index);
    const [first] = quotes;
    if (first === undefined) return;
    const fix = fixOf(node, quotes);
    const span = { ...node.span, start: node.span.start + first, end: node.span.start + first + 1 };
    report({ ...diagnostic('straight-quotes', span, {}), ...(fix === null ? {} : { fix }) });
  },
});

/** «before a word, » behind one; `null` where some quote is neither, or they do not pair. */
function fixOf({ text, span }: Text, quotes: readonly number[]): Fix | null {
  if (text.length !== span.end - span.start) return null;
  let depth = 0;
  const edits = [];
  for (const at of quotes) {
    const opens = /^$|[\s(«"–—-]/.test(text.charAt(at - 1)) && /[A-Za-zА-Яа-яЁё0-9(«"]/u.test(text.charAt(at + 1));
    const closes =
      /[A-Za-zА-Яа-яЁё0-9.!?)»"…]/u.test(text.charAt(at - 1)) && /^$|[\s.,;:!?)»"–—-]/.test(text.charAt(at + 1));
    if (opens === closes) return null;
    depth += opens ? 1 : -1;
    if (depth < 0) return null;
    const start = span.start + at;
    edits.push({ span: { ...span, start, end: start + 1 }, text: opens ? '«' : '»' });
  }
  return depth === 0 ? { title: 'поставить «ёлочки»', edits } : null;
}
