import { diagnostic } from '@polozh/diagnostics';
import type { Block, Inline, RequisiteKind } from '@polozh/syntax';
import type { Check } from './check.ts';

/** A heading of one paragraph takes the next line into itself; one that ends like a sentence took the text below it. */
export const checkHeadings: Check = ({ report }) => ({
  block: (block) => {
    const content = headingOf(block);
    if (content.length < 3) return;
    const at = content.findIndex(
      (node, index) =>
        node.kind === 'text' && content[index - 1]?.kind === 'soft-break' && /^[A-ZА-ЯЁ«"]/u.test(node.text),
    );
    const last = content[content.length - 1];
    const first = content[at];
    if (first === undefined || last?.kind !== 'text' || !/[.:;]\s*$/.test(last.text)) return;
    const { file, start } = first.span;
    report({
      ...diagnostic('heading-takes-text', { ...first.span, end: Math.min(first.span.end, start + 30) }, {}),
      fix: { title: 'вставить пустую строку', edits: [{ span: { file, start, end: start }, text: '\n' }] },
    });
  },
});

const HEADINGS: ReadonlySet<RequisiteKind> = new Set(['title', 'document-kind', 'place', 'salutation']);

const NONE: readonly Inline[] = [];

function headingOf(block: Block): readonly Inline[] {
  if (block.kind === 'section' || block.kind === 'appendix') return block.content;
  const line = block.kind === 'requisite' && HEADINGS.has(block.requisite) ? block.blocks[0] : undefined;
  return line?.kind === 'line' ? line.content : NONE;
}
