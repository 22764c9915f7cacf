import type { ListMarker } from '@polozh/document';
import type { Appendix, Block, Definition, Item } from '@polozh/syntax';
import { holds as holdsIn } from '../../conditions/diagram.ts';
import { withDefaults } from '../../conditions/with-defaults.ts';
import { isSameList } from '../../same-list.ts';
import type { Variant } from '../../values.ts';
import type { Checked } from '../2-check/check.ts';
import { type Holds, isEmpty, selectWords } from './select-inline.ts';
import type {
  Selected,
  SelectedBlock,
  SelectedDefinition,
  SelectedItem,
  SelectedLine,
  SelectedPart,
  SelectedRow,
} from './selected.ts';

interface Context {
  readonly holds: Holds;
  readonly place: (block: Block) => string;
}

/** Keeps of a source what stands in the variant. What comes out has no conditions left. */
export function select({ source, symbols, space, conditions, places }: Checked, variant: Variant): Selected {
  const assignment = space.assignment(withDefaults(variant, symbols));
  const asked = new Set<number>();
  const holds: Holds = (condition) => {
    const diagram = conditions.get(condition);
    return diagram !== undefined && holdsIn(diagram, assignment, asked);
  };
  const context: Context = { holds, place: (block) => places.get(block) ?? '' };
  const standing = flatten(source.blocks, holds);
  const parts: SelectedPart[] = [
    {
      role: 'main',
      level: 0,
      title: [],
      labels: [],
      fixedNumber: null,
      landscape: standing.some(isLandscape),
      place: 'tekst',
      span: source.span,
      blocks: selectBlocks(
        standing.filter((block) => block.kind !== 'appendix'),
        context,
      ),
    },
    ...standing
      .filter((block): block is Appendix => block.kind === 'appendix')
      .flatMap((appendix) => selectAppendix(appendix, context)),
  ];
  const notes = new Map(
    [...symbols.notes].map(([key, note]) => [key, selectBlocks(flatten(note.blocks, holds), context)] as const),
  );
  const title = selectWords(symbols.title, holds).content;
  return { title, parts, notes, choicesAsked: space.choicesAsked(asked) };
}

const isLandscape = ({ kind }: Block): boolean => kind === 'landscape';

/** An appendix and, behind it, the appendices to it. */
function selectAppendix(appendix: Appendix, context: Context): readonly SelectedPart[] {
  const { holds } = context;
  const { content, labels, fixedNumber } = selectWords(appendix.content, holds);
  const standing = flatten(appendix.children, holds);
  const own: SelectedPart = {
    role: 'appendix',
    level: appendix.level,
    title: content,
    labels,
    fixedNumber,
    landscape: standing.some(isLandscape),
    place: context.place(appendix),
    span: appendix.span,
    blocks: selectBlocks(
      standing.filter((block) => block.kind !== 'appendix'),
      context,
    ),
  };
  const inner = standing.filter((block): block is Appendix => block.kind === 'appendix');
  return [own, ...inner.flatMap((one) => selectAppendix(one, context))];
}

/** The blocks that stand, those of `/если` and of a new wording in their places. */
function flatten(blocks: readonly Block[], holds: Holds): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'if') {
      const branch = block.branches.find((candidate) => candidate.condition === null || holds(candidate.condition));
      for (const kept of flatten(branch?.blocks ?? [], holds)) result.push(kept);
    } else if (block.kind === 'quotation') {
      for (const kept of flatten(block.blocks, holds)) result.push(kept);
    } else if (!('guard' in block) || block.guard === null || holds(block.guard)) result.push(block);
  }
  return result;
}

function selectBlocks(standing: readonly Block[], context: Context): SelectedBlock[] {
  const result: SelectedBlock[] = [];
  for (let i = 0; i < standing.length; i++) {
    const block = standing[i] as Block;
    if (block.kind === 'item') {
      const items = run(standing, i, (next): next is Item => next.kind === 'item' && isSameList(next, block));
      i += items.length - 1;
      result.push({
        kind: 'list',
        marker: markerOf(block),
        sign: block.marker.kind === 'number' ? block.marker.sign : ')',
        items: items.map((item) => selectItem(item, context)),
        span: block.span,
      });
    } else if (block.kind === 'definition') {
      const entries = run(standing, i, (next): next is Definition => next.kind === 'definition');
      i += entries.length - 1;
      result.push({
        kind: 'definitions',
        entries: entries.map((entry) => selectDefinition(entry, context)),
        span: block.span,
      });
    } else {
      const selected = selectBlock(block, context);
      if (selected !== null) result.push(selected);
    }
  }
  return result;
}

/** The blocks from `from` on that belong together. */
function run<T extends Block>(blocks: readonly Block[], from: number, belongs: (block: Block) => block is T): T[] {
  const result: T[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!belongs(block)) break;
    result.push(block);
  }
  return result;
}

/** Dashes and circles take turns with the depth. */
function markerOf(item: Item): ListMarker {
  if (item.marker.kind !== 'dash') return item.marker.kind;
  return item.marker.count % 2 === 1 ? 'dash' : 'circle';
}

function selectItem(item: Item, context: Context): SelectedItem {
  const { content, labels } = selectWords(item.content, context.holds);
  return {
    content,
    labels,
    place: context.place(item),
    span: item.span,
    children: selectBlocks(flatten(item.children, context.holds), context),
  };
}

function selectDefinition(entry: Definition, context: Context): SelectedDefinition {
  const term = selectWords(entry.term, context.holds);
  const { content, labels } = selectWords(entry.content, context.holds);
  return {
    term: term.content,
    dash: entry.dash,
    content,
    labels: [...term.labels, ...labels],
    place: context.place(entry),
    span: entry.span,
    children: selectBlocks(flatten(entry.children, context.holds), context),
  };
}

function selectBlock(block: Block, context: Context): SelectedBlock | null {
  const { holds } = context;
  const { span } = block;
  switch (block.kind) {
    case 'section': {
      const words = selectWords(block.content, holds);
      return {
        kind: 'section',
        level: block.level,
        ...words,
        place: context.place(block),
        span,
        children: selectBlocks(flatten(block.children, holds), context),
      };
    }
    case 'clause': {
      const words = selectWords(block.content, holds);
      return {
        kind: 'clause',
        depth: block.depth,
        ...words,
        place: context.place(block),
        span,
        children: selectBlocks(flatten(block.children, holds), context),
      };
    }
    case 'paragraph': {
      const { content } = selectWords(block.content, holds);
      return isEmpty(content) ? null : { kind: 'paragraph', content, span };
    }
    case 'requisite':
      return { kind: 'requisite', requisite: block.requisite, lines: linesOf(block.blocks, holds), span };
    case 'form':
      return { kind: 'form', lines: linesOf(block.blocks, holds), span };
    case 'signature':
      return { kind: 'signature', rows: rowsOf(block.blocks, holds), span };
    case 'edges':
      return { kind: 'edges', rows: rowsOf(block.blocks, holds), span };
    case 'table': {
      const { content, labels } = selectWords(block.caption, holds);
      const notes = block.notes.map((note) => selectWords(note, holds).content);
      const { widths, aligns, emptyRows, headerRows, borderless } = block;
      return {
        kind: 'table',
        caption: content,
        labels,
        widths,
        aligns,
        emptyRows,
        headerRows,
        borderless,
        notes,
        rows: rowsOf(block.blocks, holds),
        place: context.place(block),
        span,
      };
    }
    case 'remark':
      return { kind: 'remark', content: selectWords(block.content, holds).content, span };
    case 'acquaintance-sheet':
      return { kind: 'acquaintance-sheet', rows: block.rows, place: context.place(block), span };
    case 'bad-block':
      return { kind: 'paragraph', content: [{ kind: 'text', text: block.text, escaped: true, span }], span };
    default:
      return null;
  }
}

function linesOf(blocks: readonly Block[], holds: Holds): SelectedLine[] {
  return flatten(blocks, holds).flatMap((block) => {
    if (block.kind !== 'line') return [];
    const { content } = selectWords(block.content, holds);
    return isEmpty(content) ? [] : [{ content, span: block.span }];
  });
}

function rowsOf(blocks: readonly Block[], holds: Holds): SelectedRow[] {
  return flatten(blocks, holds).flatMap((block) =>
    block.kind === 'row'
      ? [{ cells: block.cells.map((cell) => selectWords(cell, holds).content), span: block.span }]
      : [],
  );
}
