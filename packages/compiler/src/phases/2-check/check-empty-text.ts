import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Block, Inline } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { ANY_SIGN, hasWords } from './has-words.ts';

const WHAT: Partial<Record<Block['kind'], string>> = {
  section: 'название раздела',
  clause: 'пункт',
  item: 'элемент перечисления',
  definition: 'определение',
  remark: 'примечание',
};

/** A block that prints a number or a sign of its own has words in every variant in which it stands, and so has a cell that has words in one. */
export const checkEmptyText: Check = (context) => ({
  block: (block, presence) => {
    const what = WHAT[block.kind];
    if (what !== undefined && 'content' in block) {
      reportEmpty(block.content, presence, block.span, what, context);
      if (block.kind === 'definition') reportEmpty(block.term, presence, block.span, 'термин', context);
    }
    if (block.kind === 'row') for (const cell of block.cells) reportEmptyCell(cell, presence, block.span, context);
  },
});

/** Words that are not conditional are never empty; no words at all are another check's. */
const isConditional = (content: readonly Inline[]): boolean =>
  content.some((node) => node.kind === 'chain' || (node.kind === 'emphasis' && isConditional(node.children)));

function reportEmpty(
  content: readonly Inline[],
  presence: Diagram,
  span: Span,
  what: string,
  context: CheckContext,
): void {
  if (!isConditional(content)) return;
  const words = hasWords(content, presence, context);
  const variant = words === presence ? null : context.space.where(presence, context.space.diagrams.not(words));
  if (variant !== null) context.report(diagnostic('empty-in-variant', spanOf(content, span), { what, variant }));
}

function reportEmptyCell(cell: readonly Inline[], presence: Diagram, span: Span, context: CheckContext): void {
  const typed = cell.some((node) => node.kind === 'text' && node.text.trim() !== '');
  if (typed || !isConditional(cell)) return;
  const words = hasWords(cell, presence, context, ANY_SIGN);
  const variant = words === presence ? null : context.space.where(presence, context.space.diagrams.not(words));
  if (variant !== null) context.report(diagnostic('cell-empty-in-variant', spanOf(cell, span), { variant }));
}

function spanOf(content: readonly Inline[], otherwise: Span): Span {
  const [first] = content.filter((node) => node.kind !== 'text' || node.text.trim() !== '');
  return first?.span ?? otherwise;
}
