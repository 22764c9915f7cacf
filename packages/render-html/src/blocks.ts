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
import { renderRuns } from './runs.ts';
import { renderTable } from './table.ts';

/** HTML has six ranks of headings. */
const DEEPEST_RANK = 6;

/** A printed number or marker as text, so that it is copied, searched and read aloud. */
export const renderLabel = (label: Label, { change }: Changeable): ElementContent[] => [
  element('span', { className: ['label'] }, withChange(change, [text(label.text)])),
  ...(label.before === undefined
    ? []
    : [text(' '), element('span', { className: ['before'] }, [text(LABELS.numberBefore(label.before))])]),
  text(' '),
];

function renderParagraph(paragraph: Paragraph, context: Context, label: readonly ElementContent[] = []): Element {
  const tag = paragraph.role === 'heading' ? `h${Math.min(context.rank, DEEPEST_RANK)}` : 'p';
  return element(tag, { className: [paragraph.role, ...changeClass(paragraph)] }, [
    ...label,
    ...renderRuns(paragraph.runs, context),
  ]);
}

type Labelled = Pick<ListItem, 'label' | 'blocks' | 'change'>;

/** Blocks with the label in the first paragraph; where they begin with something else it is a paragraph of its own. */
function renderLabelled(labelled: Labelled, context: Context): Element[] {
  const { label, blocks } = labelled;
  const [first, ...rest] = blocks;
  const marker = renderLabel(label, labelled);
  if (first?.kind !== 'paragraph') return [element('p', {}, marker), ...renderBlocks(blocks, context)];
  const paragraph = renderParagraph(first, context, marker);
  context.trace(paragraph, first.origin);
  return [paragraph, ...renderBlocks(rest, context)];
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
