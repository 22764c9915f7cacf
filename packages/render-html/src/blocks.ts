import { type Block, type BlockHandlers, handleBlock, type Label, type Paragraph } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import type { Context } from './context.ts';
import { renderForm } from './form.ts';
import { element, text } from './hast.ts';
import { renderRequisite, renderRequisiteRow, renderSignature } from './requisites.ts';
import { renderRuns } from './runs.ts';
import { renderTable } from './table.ts';

/** HTML has six ranks of headings. */
const DEEPEST_RANK = 6;

/** A printed number or marker as text, so that it is copied, searched and read aloud. */
export const renderLabel = (label: Label): ElementContent[] => [
  element('span', { className: ['label'] }, [text(label.text)]),
  text(' '),
];

function renderParagraph(paragraph: Paragraph, context: Context, label: readonly ElementContent[] = []): Element {
  const tag = paragraph.role === 'heading' ? `h${Math.min(context.rank, DEEPEST_RANK)}` : 'p';
  return element(tag, { className: [paragraph.role] }, [...label, ...renderRuns(paragraph.runs, context)]);
}

/** Blocks with the label in the first paragraph; where they begin with something else it is a paragraph of its own. */
function renderLabelled(label: Label, blocks: readonly Block[], context: Context): Element[] {
  const [first, ...rest] = blocks;
  const marker = renderLabel(label);
  if (first?.kind !== 'paragraph') return [element('p', {}, marker), ...renderBlocks(blocks, context)];
  const paragraph = renderParagraph(first, context, marker);
  context.trace(paragraph, first.origin);
  return [paragraph, ...renderBlocks(rest, context)];
}

const HANDLERS: BlockHandlers<Context, Element> = {
  paragraph: (block, context) => renderParagraph(block, context),
  section: (block, context) =>
    element('section', { id: block.anchor }, [
      element(`h${Math.min(context.rank, DEEPEST_RANK)}`, {}, [
        ...(block.label ? renderLabel(block.label) : []),
        ...renderRuns(block.heading, context),
      ]),
      ...renderBlocks(block.blocks, { ...context, rank: context.rank + 1 }),
    ]),
  clause: (block, context) =>
    element(
      'div',
      { className: ['clause', `depth-${block.depth}`], id: block.anchor },
      renderLabelled(block.label, block.blocks, context),
    ),
  list: (block, context) =>
    element(
      'ul',
      { className: [block.marker] },
      block.items.map((item) => {
        const rendered = element('li', { id: item.anchor }, renderLabelled(item.label, item.blocks, context));
        context.trace(rendered, item.origin);
        return rendered;
      }),
    ),
  definitions: (block, context) =>
    element(
      'dl',
      {},
      block.entries.map((entry) => {
        const rendered = element('div', { id: entry.anchor }, [
          element('dt', {}, [element('dfn', {}, renderRuns(entry.term, context)), text(` ${entry.dash} `)]),
          element('dd', {}, [...renderRuns(entry.definition, context), ...renderBlocks(entry.blocks, context)]),
        ]);
        context.trace(rendered, entry.origin);
        return rendered;
      }),
    ),
  table: renderTable,
  form: renderForm,
  requisite: renderRequisite,
  'requisite-row': renderRequisiteRow,
  signature: renderSignature,
  remark: (block, context) =>
    element('div', { className: ['remark'], role: 'note' }, renderBlocks(block.blocks, context)),
};

export function renderBlock(block: Block, context: Context): Element {
  const rendered = handleBlock(HANDLERS, block, context);
  context.trace(rendered, block.origin);
  return rendered;
}

export const renderBlocks = (blocks: readonly Block[], context: Context): Element[] =>
  blocks.map((block) => renderBlock(block, context));
