import { type Diagnostic, diagnostic, type Span } from '@polozh/diagnostics';
import type { Block, ColumnAlign, Condition, IfBranch, Inline, Line, Row, Table } from '../ast/index.ts';
import type { Problems } from '../problems.ts';
import type { Content, RawRow } from '../rows.ts';
import { splitCells, splitLines, takeGuard, textOnly } from './content.ts';
import type { Cursor } from './cursor.ts';

/** Makes one block of a line. */
type LineMaker = (content: readonly Inline[], guard: Condition | null, span: Span) => Block;

export const makeLine: LineMaker = (content, guard, span): Line => ({ kind: 'line', content, guard, span });

export const makeRow: LineMaker = (content, guard, span): Row => ({
  kind: 'row',
  cells: splitCells(content),
  guard,
  span,
});

/** Reads the lines of a requisite, table or form and its `/конец`, `/если` over lines included. */
export function readLines(cursor: Cursor, opening: RawRow, make: LineMaker, problems: Problems): Block[] {
  const isTable = opening.kind === 'line-directive' && opening.name === 'table';
  const blocks = collectLines({ cursor, make, problems, isTable }, 0);
  const row = cursor.peek();
  if (row?.kind === 'end') cursor.next();
  else problems.add(unclosed(opening, row));
  return blocks;
}

/** «Не закрыт», with the row that showed it. */
export const unclosed = (opening: RawRow, met: RawRow | null): Diagnostic =>
  diagnostic(
    'unclosed-block',
    opening.span,
    {},
    met === null ? [] : [{ span: met.span, note: 'здесь начинается другое' }],
  );

const LINE_DEPTH = 50;

interface LineContext {
  readonly cursor: Cursor;
  readonly make: LineMaker;
  readonly problems: Problems;
  readonly isTable: boolean;
}

/**
 * Lines up to a row that is not one of them: an end or a branch's head, or a clause or directive that shows that the
 * `/конец` was forgotten.
 */
function collectLines(context: LineContext, depth: number): Block[] {
  const { cursor, make, problems } = context;
  const blocks: Block[] = [];
  for (let row = cursor.peek(); row !== null; row = cursor.peek()) {
    if (row.kind === 'if' && depth < LINE_DEPTH) {
      cursor.next();
      blocks.push(readLineBranches(context, row, depth + 1));
      continue;
    }
    const content = lineContent(row, context);
    if (content === null && row.kind !== 'blank-line' && row.kind !== 'comment') return blocks;
    cursor.next();
    for (const line of splitLines((content ?? []) as readonly Inline[])) {
      const taken = takeGuard(line, problems);
      if (taken.content.length > 0)
        blocks.push(make(taken.content, taken.guard, spanOfContent(taken.content, row.span)));
    }
  }
  return blocks;
}

function readLineBranches(context: LineContext, opening: RawRow & { kind: 'if' }, depth: number): Block {
  const { cursor, problems } = context;
  const branches: IfBranch[] = [];
  let head: RawRow & { kind: 'if' | 'else-if' | 'else' } = opening;
  for (;;) {
    const blocks = collectLines(context, depth);
    branches.push({
      kind: 'if-branch',
      condition: head.kind === 'else' ? null : head.condition,
      blocks,
      span: head.span,
    });
    const row = cursor.peek();
    if (row?.kind !== 'else' && row?.kind !== 'else-if') break;
    cursor.next();
    head = row;
  }
  const row = cursor.peek();
  if (row?.kind === 'end') cursor.next();
  else problems.add(unclosed(opening, row));
  return { kind: 'if', branches, span: { ...opening.span, end: Math.max(opening.span.end, cursor.end()) } };
}

/** The words of a row that may stand among lines; a typed marker is part of them. `null` for any other row. */
function lineContent(row: RawRow, { cursor, isTable }: LineContext): Content | null {
  if (row.kind === 'paragraph') return row.content;
  if (row.kind !== 'marked') return null;
  const opensClause = row.marker.kind === 'section' || row.marker.kind === 'clause';
  // «+ ; 5 ; 6» in a table is a row of cells; «+ Пункт.» shows that its `/конец` was forgotten.
  if (opensClause && !(isTable && splitCells(row.content as readonly Inline[]).length > 1)) return null;
  const first = row.content[0];
  const span = { ...row.span, end: first?.span.start ?? row.span.end };
  const text = cursor.text(span);
  return [{ kind: 'text', text, escaped: true, span }, ...row.content];
}

export function spanOfContent(content: readonly Inline[], otherwise: Span): Span {
  const first = content[0];
  const last = content[content.length - 1];
  return first === undefined || last === undefined ? otherwise : { ...first.span, end: last.span.end };
}

interface TableSettings {
  widths: readonly number[];
  aligns: readonly ColumnAlign[];
  emptyRows: number;
  headerRows: number;
  borderless: boolean;
  notes: (readonly Inline[])[];
}

const SETTING = /^\((ширина|выравнивание|пустых строк|шапка|рамка|примечание)\s*:\s*(.*)\)$/isu;

const ALIGNS: ReadonlyMap<string, ColumnAlign> = new Map([
  ['слева', 'left'],
  ['по центру', 'center'],
  ['справа', 'right'],
]);

/** Parts a table's lines into rows and the settings in brackets. */
export function tableOf(
  lines: readonly Block[],
  problems: Problems,
): Pick<Table, 'blocks' | 'widths' | 'aligns' | 'emptyRows' | 'headerRows' | 'borderless' | 'notes'> {
  const settings: TableSettings = {
    widths: [],
    aligns: [],
    emptyRows: 0,
    headerRows: 1,
    borderless: false,
    notes: [],
  };
  const blocks = lines.filter((block) => block.kind !== 'line' || !takeSetting(block, settings, problems)).map(toRow);
  return { blocks, ...settings };
}

function takeSetting(line: Line, settings: TableSettings, problems: Problems): boolean {
  const match = SETTING.exec(textOnly(line.content) ?? '');
  if (match === null) return false;
  const value = match[2] ?? '';
  switch ((match[1] ?? '').toLowerCase()) {
    case 'ширина': {
      const widths = value.split(/[;\s]+/).map((width) => Number(width.replace(',', '.')));
      if (widths.every((width) => width > 0)) settings.widths = widths;
      else problems.add(diagnostic('bad-table-setting', line.span, { text: value }));
      return true;
    }
    case 'выравнивание': {
      const aligns = value.split(';').map((side) => ALIGNS.get(side.trim().toLowerCase()));
      if (aligns.every((align) => align !== undefined)) settings.aligns = aligns;
      else problems.add(diagnostic('bad-table-setting', line.span, { text: value }));
      return true;
    }
    case 'рамка': {
      const word = value.trim().toLowerCase();
      if (word === 'да' || word === 'нет') settings.borderless = word === 'нет';
      else problems.add(diagnostic('bad-table-setting', line.span, { text: value }));
      return true;
    }
    case 'пустых строк':
    case 'шапка': {
      const count = value.trim().toLowerCase() === 'нет' ? 0 : Number(value);
      if (!Number.isInteger(count) || count < 0 || count > 1000)
        problems.add(diagnostic('bad-table-setting', line.span, { text: value }));
      else if ((match[1] ?? '').toLowerCase() === 'шапка') settings.headerRows = count;
      else settings.emptyRows = count;
      return true;
    }
    default:
      settings.notes.push([{ kind: 'text', text: value, escaped: false, span: line.span }]);
      return true;
  }
}

function toRow(block: Block): Block {
  if (block.kind === 'line') return makeRow(block.content, block.guard, block.span);
  if (block.kind !== 'if') return block;
  return { ...block, branches: block.branches.map((branch) => ({ ...branch, blocks: branch.blocks.map(toRow) })) };
}
