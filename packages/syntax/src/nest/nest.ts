import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import type { Block, Condition, IfBranch, Inline, RequisiteKind } from '../ast/index.ts';
import { DIRECTIVE_WORDS } from '../directive-words.ts';
import type { Problems } from '../problems.ts';
import type { RawMarker, RawRow } from '../rows.ts';
import { reportColon, splitLines, takeGuard } from './content.ts';
import { type Cursor, cursorOver } from './cursor.ts';
import { definitionOf } from './definition.ts';
import { lineDirective } from './line-directive.ts';
import { makeLine, spanOfContent, unclosed } from './lines.ts';
import { misspeltBlocks } from './misspelt-blocks.ts';
import { branchPosition, type Frame, itemKey, itemPosition, RANK, rankPosition } from './placement.ts';

/** `/если` and other blocks may stand in each other so deep. */
const DEPTH_LIMIT = 50;

interface Context {
  readonly cursor: Cursor;
  readonly problems: Problems;
  /** Declarations and notes of the whole source: they stand outside of all blocks. */
  readonly hoisted: Block[];
  /** The body that is being read, which a `/конец` closes; `null` at the top. */
  readonly opening: RawRow | null;
  readonly depth: number;
  /** True where the branch stands among list items, so that a nested item has its parent outside. */
  readonly inItem: boolean;
  /** True inside `/новая редакция`, where numbers and letters stay as typed. */
  readonly isQuoted: boolean;
}

/** Builds the tree from rows. Every row gets its place or a diagnostic; the tree is always whole. */
export function nest(
  rows: readonly RawRow[],
  files: ReadonlyMap<string, string>,
  problems: Problems,
): readonly Block[] {
  const hoisted: Block[] = [];
  const cursor = cursorOver(rows, files);
  const context: Context = { cursor, problems, hoisted, opening: null, depth: 0, inItem: false, isQuoted: false };
  const blocks: Block[] = [];
  const misspelt = misspeltBlocks(rows);
  for (;;) {
    for (const block of nestBody(context)) blocks.push(block);
    const row = cursor.peek();
    if (row === null) break;
    if (row.kind !== 'end' || !misspelt.endsAt(cursor.index()))
      problems.add(
        diagnostic('stray-directive', row.span, {
          name: cursor.text(row.span).trim().split('\n')[0] ?? '',
          behind: row.kind === 'end' ? directiveBefore(rows, cursor.index()) : null,
        }),
      );
    cursor.next();
  }
  return [...hoisted, ...blocks];
}

/** The directive of one paragraph that stands right before a row; `null` where another row does. */
function directiveBefore(rows: readonly RawRow[], index: number): string | null {
  let at = index - 1;
  while (rows[at]?.kind === 'blank-line' || rows[at]?.kind === 'comment') at--;
  const row = rows[at];
  return row?.kind === 'text-directive' ? DIRECTIVE_WORDS[row.name] : null;
}

/** Nests rows up to the `/конец` or `/иначе` of the body, which is left to the caller. */
function nestBody(context: Context): Block[] {
  const { cursor } = context;
  const root: Block[] = [];
  const stack: Frame[] = [];
  for (;;) {
    const row = cursor.peek();
    if (row === null || row.kind === 'end' || row.kind === 'else' || row.kind === 'else-if') return root;
    if (row.kind === 'if') nestIf(context, row, root, stack);
    else {
      cursor.next();
      nestRow(context, row, root, stack);
    }
  }
}

const childrenOf = (root: Block[], stack: readonly Frame[]): Block[] => stack[stack.length - 1]?.children ?? root;

function place(root: Block[], stack: Frame[], position: number, block: Block): void {
  stack.length = Math.min(stack.length, position);
  childrenOf(root, stack).push(block);
}

function nestRow(context: Context, row: RawRow, root: Block[], stack: Frame[]): void {
  const { problems, hoisted } = context;
  switch (row.kind) {
    case 'blank-line':
    case 'comment':
      return;
    case 'marked':
      if (context.isQuoted && row.marker.kind !== 'dash' && row.marker.kind !== 'definition')
        nestTyped(context, row, row.marker, root, stack);
      else nestMarked(context, row, root, stack);
      return;
    case 'paragraph': {
      const { guard, content } = takeGuard(row.content, problems);
      if (content.length === 0 && guard === null) return;
      place(root, stack, rankPosition(stack, RANK.leaf), { kind: 'paragraph', guard, content, span: row.span });
      return;
    }
    case 'note':
      hoisted.push({ kind: 'note', name: row.name, blocks: readBody(context, row), span: row.span });
      return;
    case 'quotation': {
      const blocks = readBody({ ...context, isQuoted: true }, row);
      const span = { ...row.span, end: Math.max(row.span.end, context.cursor.end()) };
      childrenOf(root, stack).push({ kind: 'quotation', blocks, span });
      return;
    }
    case 'text-directive':
      nestTextDirective(context, row, root, stack);
      return;
    case 'line-directive':
      nestLineDirective(context, row, root, stack);
      return;
    case 'landscape':
      childrenOf(root, stack.slice(0, rankPosition(stack, RANK.section))).push({
        kind: 'landscape',
        guard: null,
        span: row.span,
      });
      return;
    case 'acquaintance-sheet': {
      const count = row.tail === '' ? 20 : Number(row.tail);
      const valid = Number.isInteger(count) && count > 0 && count <= 1000;
      if (!valid) problems.add(badSheet(row));
      place(root, stack, rankPosition(stack, RANK.section), {
        kind: 'acquaintance-sheet',
        guard: null,
        rows: valid ? count : 20,
        span: row.span,
      });
      return;
    }
    case 'if':
    case 'else':
    case 'else-if':
    case 'end':
    case 'fragment':
    case 'insert':
    case 'include':
      return;
    default:
      if (context.depth > 0) problems.add(diagnostic('declaration-in-block', row.span, {}));
      if (row.kind === 'document-declaration') reportColon(row.content, problems);
      hoisted.push(row);
  }
}

/** «/лист ознакомления: 5», «/лист ознакомления двадцать». */
function badSheet(row: RawRow & { kind: 'acquaintance-sheet' }): Diagnostic {
  const { tail, span } = row;
  const problem = diagnostic('bad-table-setting', span, { text: tail, isSheet: true });
  const count = /^[:=–-]\s*(?<count>\d+)$/u.exec(tail)?.groups?.['count'];
  const text = `/лист ознакомления ${count}\n`;
  return count === undefined
    ? problem
    : { ...problem, fix: { title: 'убрать знак перед числом', edits: [{ span, text }] } };
}

/** A row of a new wording, which has the numbers that it will have in the act it goes into. */
function nestTyped(
  { problems, cursor }: Context,
  row: RawRow & { kind: 'marked' },
  marker: Exclude<RawMarker, { kind: 'dash' | 'definition' }>,
  root: Block[],
  stack: Frame[],
): void {
  const { guard, content } = takeGuard(row.content, problems);
  const start = row.span.start;
  const first = row.content[0]?.span.start ?? row.span.end;
  const typed = cursor.text({ ...row.span, end: first });
  const isNumbered = marker.kind === 'letter' || marker.kind === 'number';
  if (!isNumbered)
    problems.add(diagnostic('clause-in-quotation', { ...row.span, end: start + typed.trim().length }, {}));
  const words: Inline = { kind: 'text', text: typed, escaped: false, span: { ...row.span, end: start + typed.length } };
  place(root, stack, rankPosition(stack, RANK.leaf), {
    kind: 'paragraph',
    guard,
    content: [words, ...content],
    span: row.span,
  });
}

function nestMarked(context: Context, row: RawRow & { kind: 'marked' }, root: Block[], stack: Frame[]): void {
  const { guard, content } = takeGuard(row.content, context.problems);
  const { marker, span } = row;
  const children: Block[] = [];
  const open = (rank: number, key: string | null, position: number, block: Block): void => {
    place(root, stack, position, block);
    stack.push({ rank, key, children });
  };
  if (marker.kind === 'section') {
    const rank = marker.level === 1 ? RANK.section : RANK.subsection;
    open(rank, null, rankPosition(stack, rank), {
      kind: 'section',
      level: marker.level,
      guard,
      content,
      children,
      span,
    });
  } else if (marker.kind === 'clause') {
    const rank = RANK.clause + marker.depth - 1;
    const position = rankPosition(stack, rank);
    if (marker.depth > 1 && context.depth === 0 && !stack.some((frame) => frame.rank === rank - 1))
      context.problems.add(
        diagnostic('orphan-clause', span, { marker: '+'.repeat(marker.depth), parent: '+'.repeat(marker.depth - 1) }),
      );
    open(rank, null, position, { kind: 'clause', depth: marker.depth, guard, content, children, span });
  } else if (marker.kind === 'definition') {
    open(
      RANK.definition,
      null,
      rankPosition(stack, RANK.definition),
      definitionOf(guard, content, children, row.span, context.problems),
    );
  } else {
    const key = itemKey(marker) as string;
    const position = itemPosition(stack, key);
    if (
      marker.kind === 'dash' &&
      marker.count > 1 &&
      !context.inItem &&
      !stack.slice(0, position).some((frame) => frame.rank === RANK.item)
    )
      context.problems.add(diagnostic('orphan-item', span, { marker: '-'.repeat(marker.count) }));
    // The row itself is taken already.
    const isApart = context.cursor.rows[context.cursor.index() - 2]?.kind === 'blank-line';
    open(RANK.item, key, position, {
      kind: 'item',
      marker: itemMarker(marker),
      isApart,
      guard,
      content,
      children,
      span,
    });
  }
}

function itemMarker(marker: RawMarker): Extract<Block, { kind: 'item' }>['marker'] {
  if (marker.kind === 'dash' || marker.kind === 'letter' || marker.kind === 'number') return marker;
  return { kind: 'dash', count: 1 };
}

function nestTextDirective(
  context: Context,
  row: RawRow & { kind: 'text-directive' },
  root: Block[],
  stack: Frame[],
): void {
  reportColon(row.content, context.problems);
  const { guard, content } = takeGuard(row.content, context.problems);
  const { span } = row;
  // An appendix may go without a title: its mark alone tells what it is.
  const isAppendix = row.name === 'appendix' || row.name === 'sub-appendix';
  if (content.length === 0 && !isAppendix) context.problems.add(diagnostic('empty-directive', span, {}));
  switch (row.name) {
    case 'abzac':
      childrenOf(root, stack).push({ kind: 'paragraph', guard, content, span });
      return;
    case 'remark':
      place(root, stack, rankPosition(stack, RANK.leaf), { kind: 'remark', guard, content, span });
      return;
    case 'appendix':
    case 'sub-appendix': {
      const level = row.name === 'appendix' ? 1 : 2;
      const rank = level === 1 ? RANK.appendix : RANK.subAppendix;
      if (level === 2 && context.depth === 0 && !stack.some((frame) => frame.rank === RANK.appendix))
        context.problems.add(
          diagnostic('orphan-clause', span, { marker: '/приложение к приложению', parent: '/приложение' }),
        );
      const children: Block[] = [];
      place(root, stack, rankPosition(stack, rank), { kind: 'appendix', level, guard, content, children, span });
      stack.push({ rank, key: null, children });
      return;
    }
    case 'centered':
      place(root, stack, rankPosition(stack, RANK.leaf), requisiteOf('centered', content, guard, row));
      return;
    default:
      place(root, stack, rankPosition(stack, RANK.section), requisiteOf(row.name, content, guard, row));
  }
}

/** Names of a document: the author's line ends part their lines. */
const NAMES: ReadonlySet<RequisiteKind> = new Set(['cover', 'document-kind', 'title', 'centered']);

/** A requisite of one paragraph; the author's line ends stay lines in a document's names. */
function requisiteOf(
  requisite: RequisiteKind,
  content: readonly Inline[],
  guard: Condition | null,
  row: RawRow,
): Block {
  const lines = NAMES.has(requisite) ? splitLines(content, row.span) : [content].filter(({ length }) => length > 0);
  const blocks = lines.map((line) => makeLine(line, null, spanOfContent(line, row.span)));
  return { kind: 'requisite', requisite, guard, blocks, span: row.span };
}

/** Tables, forms and lines with two ends belong to the clause before them, other requisites to the section. */
const LEAVES: ReadonlySet<Block['kind']> = new Set(['table', 'form', 'edges']);

function nestLineDirective(
  context: Context,
  row: RawRow & { kind: 'line-directive' },
  root: Block[],
  stack: Frame[],
): void {
  const block = lineDirective(row, context);
  place(root, stack, rankPosition(stack, LEAVES.has(block.kind) ? RANK.leaf : RANK.section), block);
}

/** Reads a body of blocks up to its `/конец`. */
function readBody(context: Context, opening: RawRow): Block[] {
  if (context.depth >= DEPTH_LIMIT) return tooDeep(context, opening);
  const blocks = nestBody({ ...context, opening, depth: context.depth + 1, inItem: false });
  const row = context.cursor.peek();
  if (row?.kind === 'end') context.cursor.next();
  else context.problems.add(unclosed(opening, row));
  return blocks;
}

function tooDeep(context: Context, opening: RawRow): Block[] {
  context.problems.add(diagnostic('too-deep', opening.span, { limit: DEPTH_LIMIT }));
  return [];
}

function nestIf(context: Context, opening: RawRow & { kind: 'if' }, root: Block[], stack: Frame[]): void {
  const { cursor, problems } = context;
  cursor.next();
  if (context.depth >= DEPTH_LIMIT) {
    tooDeep(context, opening);
    return;
  }
  const { position, uneven } = branchPosition(stack, cursor.rows, cursor.index());
  if (uneven !== null) problems.add(diagnostic('uneven-branch', uneven.span, {}));
  stack.length = Math.min(stack.length, position);
  const inItem = context.inItem || stack.some((frame) => frame.rank === RANK.item);
  const branches: IfBranch[] = [];
  let head: RawRow & { kind: 'if' | 'else-if' | 'else' } = opening;
  for (;;) {
    const blocks = nestBody({ ...context, opening, depth: context.depth + 1, inItem });
    branches.push({
      kind: 'if-branch',
      condition: head.kind === 'else' ? null : head.condition,
      blocks,
      span: head.span,
    });
    const row = cursor.peek();
    if (row?.kind === 'else' || row?.kind === 'else-if') {
      if (head.kind === 'else')
        problems.add(diagnostic('branch-after-else', row.span, {}, [{ span: head.span, note: 'последняя ветвь' }]));
      cursor.next();
      head = row;
      continue;
    }
    if (row?.kind === 'end') cursor.next();
    else problems.add(unclosed(opening, row));
    break;
  }
  childrenOf(root, stack).push({
    kind: 'if',
    branches,
    span: { ...opening.span, end: Math.max(opening.span.end, cursor.end()) },
  });
}
