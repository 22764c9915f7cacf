import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Block, Inline } from '@polozh/syntax';
import type { Check } from './check.ts';

/** Words set apart by several spaces where they are printed as one: only the lines of a form keep them. */
export const checkGaps: Check = ({ report }) => ({
  siblings: (standing, _, parent) => {
    if (parent?.kind === 'form') return;
    for (const { block } of standing) {
      const gap = gapIn(block);
      if (gap !== null) report(diagnostic('lost-gap', gap, {}));
    }
  },
});

const GAP = /[ \t]{3,}/u;

/** A requisite's line is laid out as its author sees it, a paragraph only where it has a place to write on. */
function gapIn(block: Block): Span | null {
  if (block.kind === 'line') return firstGap(block.content);
  if (block.kind !== 'paragraph' && block.kind !== 'clause' && block.kind !== 'item') return null;
  return block.content.some(({ kind }) => kind === 'blank') ? firstGap(block.content) : null;
}

function firstGap(content: readonly Inline[]): Span | null {
  for (const [index, node] of content.entries()) {
    if (node.kind !== 'text' || node.escaped) continue;
    const match = GAP.exec(node.text);
    if (match === null) continue;
    const isEdge =
      (isLineEnd(content[index - 1]) && match.index === 0) ||
      (isLineEnd(content[index + 1]) && match.index + match[0].length === node.text.length);
    const start = node.span.start + match.index;
    if (!isEdge) return { file: node.span.file, start, end: start + match[0].length };
  }
  return null;
}

const isLineEnd = (node: Inline | undefined): boolean => node === undefined || node.kind === 'soft-break';
