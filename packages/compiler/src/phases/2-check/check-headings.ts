import { diagnostic } from '@polozh/diagnostics';
import type { Block, Inline, RequisiteKind } from '@polozh/syntax';
import type { Check } from './check.ts';

/** A heading takes the next line into itself; one that ends like a sentence took the text below it. */
export const checkHeadings: Check = ({ report }) => ({
  block: (block) => {
    const lines = linesOf(block);
    if (lines.length < 2) return;
    const first = lines.slice(1).find(([node]) => node?.kind === 'text' && /^[A-ZА-ЯЁ«"]/u.test(node.text))?.[0];
    const last = lines[lines.length - 1]?.at(-1);
    if (first === undefined || last?.kind !== 'text' || !/[.:;]\s*$/.test(last.text)) return;
    const { file, start } = first.span;
    report({
      ...diagnostic('heading-takes-text', { ...first.span, end: Math.min(first.span.end, start + 30) }, {}),
      fix: { title: 'вставить пустую строку', edits: [{ span: { file, start, end: start }, text: '\n' }] },
    });
  },
});

const HEADINGS: ReadonlySet<RequisiteKind> = new Set(['title', 'document-kind', 'centered', 'place', 'salutation']);

const NONE: readonly (readonly Inline[])[] = [];

/** The lines of a heading. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'section' || block.kind === 'appendix') return parted(block.content);
  if (block.kind !== 'requisite' || !HEADINGS.has(block.requisite)) return NONE;
  return block.blocks.flatMap((line) => (line.kind === 'line' ? parted(line.content) : []));
}

function parted(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const node of content) {
    if (node.kind === 'soft-break') lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines;
}
