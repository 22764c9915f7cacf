import {
  type Block,
  type BlockHandlers,
  type Clause,
  handleBlock,
  joinsNext,
  type ListItem,
  SPACES,
  staysWith,
  staysWithLast,
} from '@polozh/document';
import { bookmarkOf, type FlowBuilder, type Place } from './builder.ts';
import { addElement, type Element } from './element.ts';
import { form } from './forms.ts';
import { spaced } from './measures.ts';
import { requisite, requisiteRow } from './requisites.ts';
import { labelPieces, wordsPiece } from './runs.ts';
import { signature } from './signatures.ts';
import { table } from './tables.ts';

interface Context {
  readonly builder: FlowBuilder;
  readonly place: Place;
}

/** Lays out blocks one after another; neighbouring clauses share one list of the structure tree. */
export function layBlocks(blocks: readonly Block[], builder: FlowBuilder, place: Place): void {
  let clauses: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'clause') {
      clauses ??= addElement(place.parent, 'L');
      clause(block, builder, place, clauses);
    } else {
      clauses = null;
      handleBlock(HANDLERS, block, { builder, place });
      if (staysWith(block, blocks[index + 1])) builder.keepLastWithNext();
      if (joinsNext(block, blocks[index + 1])) builder.joinLastToNext();
    }
  }
}

const HANDLERS: BlockHandlers<Context, void> = {
  paragraph: (block, { builder, place }) => builder.paragraph(block, place),
  section(block, { builder, place }) {
    const parent = addElement(place.parent, 'Sect');
    const level = Math.min(3, place.headingLevel + block.level - 1) as 1 | 2 | 3;
    const tag = addElement(parent, `H${level}`);
    const context = builder.runContext(tag, place.size, true);
    const text = builder.pieces(block.heading, tag, place.size, true);
    if (block.label !== null) text.unshift(...labelPieces(block.label, block, context), wordsPiece('\u00a0', context));
    builder.anchor(block.anchor);
    builder.push(
      builder.node(text, {
        margin: spaced(block.level === 1 ? SPACES.section : SPACES.subsection),
        lineHeight: 1,
        alignment: 'center',
        keepWithNext: true,
        whole: true,
        changed: block.change !== undefined,
        outline: block.change === 'deleted' ? null : bookmarkOf([text], place.bookmarkLevel + block.level - 1),
      }),
    );
    layBlocks(block.blocks, builder, { ...place, parent });
  },
  clause: (block, { builder, place }) => clause(block, builder, place, addElement(place.parent, 'L')),
  list(block, { builder, place }) {
    const list = addElement(place.parent, 'L');
    for (const [index, item] of block.items.entries()) {
      listItem(item, builder, place, list);
      if (staysWithLast(block.items, index)) builder.keepLastWithNext();
    }
  },
  definitions(block, { builder, place }) {
    const list = addElement(place.parent, 'L');
    for (const entry of block.entries) {
      const item = addElement(list, 'LI');
      const term = addElement(item, 'Lbl');
      const parent = addElement(item, 'LBody');
      const tag = addElement(parent, 'P');
      builder.anchor(entry.anchor);
      builder.textParagraph(
        [
          ...builder.pieces(entry.term, term, place.size, true),
          wordsPiece(`\u00a0${entry.dash} `, builder.runContext(tag, place.size)),
          ...builder.pieces(entry.definition, tag, place.size),
        ],
        place,
        'justify',
        { changed: entry.change !== undefined },
      );
      layBlocks(entry.blocks, builder, { ...place, parent });
    }
  },
  table: (block, { builder, place }) => table(block, builder, place),
  form: (block, { builder, place }) => form(block, builder, place),
  requisite: (block, { builder, place }) => requisite(block, builder, place),
  'requisite-row': (block, { builder, place }) => requisiteRow(block, builder, place),
  signature: (block, { builder, place }) => signature(block, builder, place),
  remark(block, { builder, place }) {
    const parent = addElement(place.parent, 'Div');
    layBlocks(block.blocks, builder, { ...place, parent, size: builder.measures.smallSize, space: SPACES.remark });
  },
};

function clause(block: Clause, builder: FlowBuilder, place: Place, list: Element): void {
  const item = addElement(list, 'LI');
  const tag = addElement(item, 'Lbl');
  const inside = { ...place, parent: addElement(item, 'LBody') };
  const bookmark = block.depth === 1 ? place.bookmarkLevel + 2 : null;
  builder.anchor(block.anchor);
  builder.startLabel({ label: block.label, change: block, tag, hang: 0, bookmark }, inside);
  if (block.blocks[0]?.kind !== 'paragraph') builder.flushLabel(inside);
  layBlocks(block.blocks, builder, inside);
}

function listItem(block: ListItem, builder: FlowBuilder, place: Place, list: Element): void {
  const { indent, hang } = builder.measures;
  const item = addElement(list, 'LI');
  const tag = addElement(item, 'Lbl');
  const left = (place.left === 0 ? indent : place.left) + hang;
  const inside = { ...place, parent: addElement(item, 'LBody'), left };
  builder.anchor(block.anchor);
  builder.startLabel({ label: block.label, change: block, tag, hang, bookmark: null }, inside);
  if (block.blocks[0]?.kind !== 'paragraph') builder.flushLabel(inside);
  layBlocks(block.blocks, builder, inside);
}
