import type { Block, Definitions, Label, List, ListItem, Paragraph, Requisite, Run } from '@polozh/document';
import { ownEnding } from '../../own-ending.ts';
import type {
  SelectedBlock,
  SelectedContent,
  SelectedDefinition,
  SelectedEdges,
  SelectedItem,
} from '../3-select/selected.ts';
import type { Numbered } from '../4-number/numbers.ts';
import type { LowerContext } from './context.ts';
import { fitColumns, fitSignature } from './fit-requisite.ts';
import { lowerForm } from './lower-form.ts';
import { checkBeginning, lowerInline } from './lower-inline.ts';
import { lowerSheet, lowerTable } from './lower-table.ts';
import { punctuate, type Terminator } from './punctuate.ts';
import { lowerRequisites } from './requisites.ts';

/** Where a block stands. */
export interface Position {
  /** The role of plain paragraphs here. */
  readonly paragraph: Paragraph['role'];
  /** How deep lists already are. */
  readonly listDepth: number;
}

const IN_SECTION: Position = { paragraph: 'body', listDepth: 0 };
const IN_CLAUSE: Position = { paragraph: 'continuation', listDepth: 0 };

/** The blocks of a part, section, clause or item. Requisites side by side are laid out together. */
export function lowerBlocks(
  blocks: readonly SelectedBlock[],
  context: LowerContext,
  position: Position = IN_SECTION,
): readonly Block[] {
  const result: Block[] = [];
  addBlocks(result, blocks, context, position);
  return result;
}

function addBlocks(result: Block[], blocks: readonly SelectedBlock[], context: LowerContext, position: Position): void {
  checkBeginnings(blocks, context);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as SelectedBlock;
    if (block.kind === 'requisite') {
      let end = i + 1;
      while (blocks[end]?.kind === 'requisite') end++;
      result.push(...lowerRequisites(blocks.slice(i, end) as Extract<SelectedBlock, { kind: 'requisite' }>[], context));
      i = end - 1;
    } else if (block.kind === 'acquaintance-sheet') result.push(...lowerSheet(block));
    else if (block.kind === 'edges') result.push(...lowerEdges(block, context));
    else result.push(lowerBlock(block, context, position));
  }
}

/** Sections and clauses of the first rank are sentences, unless clauses beside them begin with a small letter too. */
function checkBeginnings(blocks: readonly SelectedBlock[], context: LowerContext): void {
  const sentences = blocks.flatMap((block) =>
    block.kind === 'section' || (block.kind === 'clause' && block.depth === 1) ? [block] : [],
  );
  if (!sentences.some(({ content }) => content[0]?.kind === 'field-use')) return;
  const isSmall = sentences.some(({ content: [first] }) => first?.kind === 'text' && /^[а-яё]/u.test(first.text));
  if (!isSmall) for (const { content } of sentences) checkBeginning(content, context);
}

function lowerBlock(
  block: Exclude<SelectedBlock, { kind: 'requisite' | 'acquaintance-sheet' | 'edges' }>,
  context: LowerContext,
  position: Position,
): Block {
  switch (block.kind) {
    case 'section':
      return {
        kind: 'section',
        level: block.level,
        label: context.numbers.labels.get(block) ?? null,
        heading: lowerInline(block.content, context),
        anchor: anchorOf(block, context),
        blocks: lowerBlocks(block.children, context),
        origin: block.span,
      };
    case 'clause': {
      const label = labelOf(block, context);
      const anchor = anchorOf(block, context);
      const blocks: Block[] = [paragraph(lowerInline(block.content, context), 'body', block.span)];
      addBlocks(blocks, block.children, context, IN_CLAUSE);
      return { kind: 'clause', depth: block.depth, label, anchor, blocks, origin: block.span };
    }
    case 'paragraph':
      return paragraph(lowerInline(block.content, context), position.paragraph, block.span);
    case 'list':
      return lowerList(block, context, position.listDepth + 1, '.');
    case 'definitions':
      return lowerDefinitions(block, context);
    case 'table':
      return lowerTable(block, context);
    case 'form':
      return lowerForm(block, context);
    case 'signature':
      return lowerSignature(block, context);
    case 'remark':
      return {
        kind: 'remark',
        blocks: [paragraph(lowerInline(block.content, context), 'body', block.span)],
        origin: block.span,
      };
  }
}

const anchorOf = (block: Numbered, context: LowerContext): string => context.numbers.anchors.get(block) ?? '';
const labelOf = (block: Numbered, context: LowerContext): Label =>
  context.numbers.labels.get(block) ?? { text: '', counter: null };

export const paragraph = (runs: readonly Run[], role: Paragraph['role'], origin: Paragraph['origin']): Paragraph => ({
  kind: 'paragraph',
  role,
  runs,
  origin,
});

/**
 * A list whose last item takes `terminator`; a nested list's last item takes what its place in the outer list asks for.
 * Items numbered «1.» are sentences. Among sentences an item that ends in initials or an abbreviation is one too, and its
 * dot is enough.
 */
function lowerList(
  list: Extract<SelectedBlock, { kind: 'list' }>,
  context: LowerContext,
  depth: number,
  terminator: Terminator,
): List {
  const isDotted = list.sign === '.';
  if (isDotted) for (const { content } of list.items) checkBeginning(content, context);
  const inside = isDotted || areSentences(list.items) ? '.' : ';';
  const items = list.items.map((item, index) =>
    lowerItem(item, context, depth, index === list.items.length - 1 && !isDotted ? terminator : inside),
  );
  return { kind: 'list', marker: list.marker, depth, items, origin: list.span };
}

/** Whether a dot ends each of the items, and the author's own full stop one before the last. */
function areSentences(items: readonly SelectedItem[]): boolean {
  const endings = items.map(({ content }) => {
    const last = content[content.length - 1];
    return last?.kind === 'text' ? last.text.trimEnd() : '';
  });
  return endings.every((text) => text.endsWith('.')) && endings.slice(0, -1).some((text) => ownEnding(text) === '.');
}

function lowerItem(item: SelectedItem, context: LowerContext, depth: number, terminator: Terminator): ListItem {
  return {
    label: labelOf(item, context),
    anchor: anchorOf(item, context),
    blocks: withTerminator(item.content, item.children, context, depth, terminator),
    origin: item.span,
  };
}

/** An item's words and what is nested in it; the terminator goes to whatever stands last. */
function withTerminator(
  content: SelectedContent,
  children: readonly SelectedBlock[],
  context: LowerContext,
  depth: number,
  terminator: Terminator,
): Block[] {
  const words = lowerInline(content, context);
  const origin = content[0]?.span ?? null;
  const blocks: Block[] = [
    paragraph(children.length === 0 ? punctuate(words, terminator) : words, 'continuation', origin),
  ];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as SelectedBlock;
    const isLast = index === children.length - 1;
    if (child.kind === 'list') blocks.push(lowerList(child, context, depth + 1, isLast ? terminator : ';'));
    else if (child.kind === 'paragraph') {
      const runs = lowerInline(child.content, context);
      blocks.push(paragraph(isLast ? punctuate(runs, terminator) : runs, 'continuation', child.span));
    } else addBlocks(blocks, [child], context, { paragraph: 'continuation', listDepth: depth });
  }
  return blocks;
}

function lowerDefinitions(block: Extract<SelectedBlock, { kind: 'definitions' }>, context: LowerContext): Definitions {
  const entries = block.entries.map((entry: SelectedDefinition, index) => {
    const terminator: Terminator = index === block.entries.length - 1 ? '.' : ';';
    const [first, ...rest] = withTerminator(entry.content, entry.children, context, 0, terminator);
    return {
      term: lowerInline(entry.term, context),
      dash: entry.dash === '' ? '–' : entry.dash,
      definition: first?.kind === 'paragraph' ? first.runs : [],
      anchor: anchorOf(entry, context),
      blocks: rest,
      origin: entry.span,
    };
  });
  return { kind: 'definitions', entries, origin: block.span };
}

/** A row of its own for each line, so that what is long at one edge does not put the next line out of level. */
const lowerEdges = (block: SelectedEdges, context: LowerContext): readonly Block[] =>
  block.rows.map(({ cells: [left = [], right = []], span }) => {
    const edge = (role: 'edge-left' | 'edge-right', content: SelectedContent): readonly Requisite[] => [
      { kind: 'requisite', role, lines: [{ runs: lowerInline(content, context), origin: span }], origin: span },
    ];
    const columns = fitColumns([edge('edge-left', left), edge('edge-right', right)], context.style);
    return { kind: 'requisite-row', columns, origin: span };
  });

function lowerSignature(block: Extract<SelectedBlock, { kind: 'signature' }>, context: LowerContext): Block {
  const rows = block.rows.map(({ cells, span }) => {
    const runs = cells.map((cell) => lowerInline(cell, context));
    return {
      post: [{ runs: runs[0] ?? [], origin: span }],
      hand: runs.length > 2 ? (runs[1] ?? []) : [],
      name: runs[runs.length - 1] ?? [],
      origin: span,
    };
  });
  return { kind: 'signature', rows: fitSignature(rows, context.style), origin: block.span };
}
