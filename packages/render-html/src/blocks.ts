import {
  type Block,
  type BlockHandlers,
  type Changeable,
  handleBlock,
  type Label,
  type ListItem,
  type Paragraph,
} from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import { changeClass, idOf, withChange } from './changed.ts';
import type { Context } from './context.ts';
import { renderForm } from './form.ts';
import { classes, element, text } from './hast.ts';
import { LABELS } from './labels.ts';
import { renderRequisite, renderRequisiteRow, renderSignature } from './requisites.ts';
import { addRuns, renderRuns } from './runs.ts';
import { renderTable } from './table.ts';

/** HTML has six ranks of headings. */
const DEEPEST_RANK = 6;

/** A printed number or marker as text, so that it is copied, searched and read aloud. */
export function renderLabel(label: Label, { change }: Changeable): ElementContent[] {
  const number = element('span', { className: ['label'] }, withChange(change, [text(label.text)]));
  if (label.before === undefined) return [number, text(' ')];
  const before = element('span', { className: ['before'] }, [text(LABELS.numberBefore(label.before))]);
  return [number, text(' '), before, text(' ')];
}

/** @param children what stands before the paragraph's words */
function renderParagraph(paragraph: Paragraph, context: Context, children: ElementContent[] = []): Element {
  const tag = paragraph.role === 'heading' ? `h${Math.min(context.rank, DEEPEST_RANK)}` : 'p';
  addRuns(children, paragraph.runs, context);
  const page = paragraph.startsPage ? ['new-page'] : [];
  return element(tag, { className: [paragraph.role, ...page, ...changeClass(paragraph)] }, children);
}

type Labelled = Pick<ListItem, 'label' | 'blocks' | 'change'>;

/** Blocks with the label in the first paragraph; where they begin with something else it is a paragraph of its own. */
function renderLabelled(labelled: Labelled, context: Context): Element[] {
  const { label, blocks } = labelled;
  const first = blocks[0];
  const marker = renderLabel(label, labelled);
  if (first?.kind !== 'paragraph') return [element('p', {}, marker), ...renderBlocks(blocks, context)];
  const paragraph = renderParagraph(first, context, marker);
  context.trace(paragraph, first.origin);
  const elements = [paragraph];
  for (let index = 1; index < blocks.length; index++) elements.push(renderBlock(blocks[index] as Block, context));
  return elements;
}

const HANDLERS: BlockHandlers<Context, Element> = {
  paragraph: (block, context) => renderParagraph(block, context),
  section: (block, context) =>
    element('section', { id: idOf(block, context) }, [
      element(`h${Math.min(context.rank, DEEPEST_RANK)}`, { className: classes(changeClass(block)) }, [
        ...(block.label ? renderLabel(block.label, block) : []),
        ...renderRuns(block.heading, context),
      ]),
      ...renderBlocks(block.blocks, { ...context, rank: context.rank + 1 }),
    ]),
  clause: (block, context) =>
    element(
      'div',
      { className: ['clause', `depth-${block.depth}`], id: idOf(block, context) },
      renderLabelled(block, context),
    ),
  list: (block, context) =>
    element(
      'ul',
      { className: [block.marker] },
      block.items.map((item) => {
        const rendered = element('li', { id: idOf(item, context) }, renderLabelled(item, context));
        context.trace(rendered, item.origin);
        return rendered;
      }),
    ),
  definitions: (block, context) =>
    element(
      'dl',
      {},
      block.entries.map((entry) => {
        const rendered = element('div', { id: idOf(entry, context), className: classes(changeClass(entry)) }, [
          element('dt', {}, [
            element('dfn', {}, renderRuns(entry.term, context)),
            ...withChange(entry.change, [text(` ${entry.dash} `)]),
          ]),
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
    element('div', { className: ['remark', ...changeClass(block)], role: 'note' }, renderBlocks(block.blocks, context)),
};

export function renderBlock(block: Block, context: Context): Element {
  const rendered = handleBlock(HANDLERS, block, context);
  context.trace(rendered, block.origin);
  return rendered;
}

export const renderBlocks = (blocks: readonly Block[], context: Context): Element[] =>
  blocks.map((block) => renderBlock(block, context));
