import type { Inline } from '../ast/index.ts';
import { splitCells } from '../nest/content.ts';
import {
  branchPosition,
  type Frame,
  itemKey,
  itemPosition,
  opensBody,
  RANK,
  rankPosition,
  rowRank,
} from '../nest/placement.ts';
import type { RawRow } from '../rows.ts';
import type { TextKind } from './pieces.ts';
import type { Place } from './print-row.ts';

/** Columns a level. */
const STEP = 2;

type LineBody = RawRow & { readonly kind: 'line-directive' };

/**
 * Finds each row's place, as `nest` finds its parent: nested items and the text of a clause are set in, `/если` stands where
 * what it holds would stand. Comments stand as the row behind them. `rows` are without blank lines.
 */
export function layOut(rows: readonly RawRow[]): readonly Place[] {
  const indents: number[] = [];
  const kinds: TextKind[] = [];
  let at = 0;

  const put = (indent: number, kind: TextKind = 'prose'): void => {
    indents[at] = indent;
    kinds[at] = kind;
    at++;
  };

  /** Rows up to what ends the body, which is left to the caller. */
  const body = (base: number): void => {
    const stack: Frame[] = [];
    for (let row = rows[at]; row !== undefined; row = rows[at]) {
      if (row.kind === 'end' || row.kind === 'else' || row.kind === 'else-if') return;
      if (row.kind === 'if') branches(stack, base);
      else if (row.kind === 'note' || row.kind === 'fragment') {
        put(0);
        body(0);
        if (rows[at]?.kind === 'end') put(0);
      } else if (row.kind === 'quotation') {
        const indent = base + inside(stack);
        put(indent);
        body(indent);
        if (rows[at]?.kind === 'end') put(indent);
      } else if (row.kind === 'line-directive') {
        stack.length = Math.min(stack.length, rankPosition(stack, rowRank(row) ?? RANK.section));
        put(0);
        if (opensBody(row)) {
          lines(bodyKind(row), row.name === 'table');
          if (rows[at]?.kind === 'end') put(0);
        }
      } else one(row, stack, base);
    }
  };

  const one = (row: RawRow, stack: Frame[], base: number): void => {
    const key = row.kind === 'marked' ? itemKey(row.marker) : null;
    const rank = rowRank(row);
    if (row.kind === 'text-directive' && row.name === 'abzac') put(base + inside(stack));
    else if (rank === null) put(row.kind === 'comment' ? base : 0);
    else {
      const position = key === null ? rankPosition(stack, rank) : itemPosition(stack, key);
      const indent = rank < RANK.leaf ? base : base + inside(stack.slice(0, position));
      // What an insertion brings is not known here, so the lists around it stay open.
      if (row.kind !== 'insert') stack.length = Math.min(stack.length, position);
      put(indent);
      if (row.kind === 'marked' || rank < RANK.section) stack.push({ rank, key, children: [] });
    }
  };

  const branches = (stack: Frame[], base: number): void => {
    const { position } = branchPosition(stack, rows, at + 1);
    const first = firstRow(rows, at + 1);
    const rank = first === null ? null : rowRank(first);
    const isOuter = rank === null || rank < RANK.leaf || first?.kind === 'line-directive';
    const indent = isOuter ? base : base + inside(stack.slice(0, position));
    stack.length = Math.min(stack.length, position);
    for (;;) {
      put(indent);
      body(indent);
      const row = rows[at];
      if (row?.kind === 'else' || row?.kind === 'else-if') continue;
      if (row?.kind === 'end') put(indent);
      return;
    }
  };

  /** Lines of a requisite, table or form, up to its end. */
  const lines = (kind: TextKind, isTable: boolean): void => {
    for (let row = rows[at]; row !== undefined; row = rows[at]) {
      if (row.kind === 'if') {
        put(0);
        lines(kind, isTable);
        while (rows[at]?.kind === 'else' || rows[at]?.kind === 'else-if') {
          put(0);
          lines(kind, isTable);
        }
        if (rows[at]?.kind === 'end') put(0);
      } else if (isLine(row, isTable)) put(0, kind);
      else return;
    }
  };

  while (at < rows.length) {
    body(0);
    if (at < rows.length) put(0);
  }
  for (let index = rows.length - 2; index >= 0; index--) {
    const next = rows[index + 1]?.kind;
    if (rows[index]?.kind === 'comment' && next !== 'end' && next !== 'else' && next !== 'else-if')
      indents[index] = indents[index + 1] ?? 0;
  }
  return rows.map((_, index) => ({ indent: indents[index] ?? 0, kind: kinds[index] ?? 'prose' }));
}

/** How far what stands in these containers is set in: one step in a clause, one more in each item. */
function inside(stack: readonly Frame[]): number {
  const inClause = stack.some((frame) => frame.rank >= RANK.clause && frame.rank < RANK.leaf);
  const items = stack.filter((frame) => frame.rank === RANK.definition || frame.rank === RANK.item).length;
  return STEP * (items + (inClause ? 1 : 0));
}

const bodyKind = (row: LineBody): TextKind =>
  row.name === 'table' || row.name === 'signature' || row.name === 'edges'
    ? 'cells'
    : row.name === 'form'
      ? 'form'
      : 'lines';

/** What `nest` takes for a line of a body; «+ ; 5» is a row of cells in a table and a forgotten `/конец` elsewhere. */
function isLine(row: RawRow, isTable: boolean): boolean {
  if (row.kind !== 'marked') return row.kind === 'paragraph' || row.kind === 'comment';
  const opensClause = row.marker.kind === 'section' || row.marker.kind === 'clause';
  return !opensClause || (isTable && splitCells(row.content as readonly Inline[]).length > 1);
}

/** The first row with a place of its own behind `/если`, inner ones included. */
export function firstRow(rows: readonly RawRow[], from: number): RawRow | null {
  for (let index = from; index < rows.length; index++) {
    const row = rows[index] as RawRow;
    if (row.kind === 'if' || row.kind === 'comment') continue;
    return row.kind === 'end' || row.kind === 'else' || row.kind === 'else-if' ? null : row;
  }
  return null;
}
