import type { Block } from '../ast/index.ts';
import type { RawMarker, RawRow } from '../rows.ts';

/** How deep a block belongs; a smaller rank closes all greater ones. */
export const RANK = {
  part: -1,
  appendix: 0,
  subAppendix: 0.5,
  section: 1,
  subsection: 2,
  clause: 3,
  leaf: 7,
  definition: 8,
  item: 9,
} as const;

/** An open container while rows are nested. `key` tells the kinds of list items apart. */
export interface Frame {
  readonly rank: number;
  readonly key: string | null;
  readonly children: Block[];
}

/** The kind of a list item: «-», «--», «а)», «1)», «1.». */
export function itemKey(marker: RawMarker): string | null {
  if (marker.kind === 'dash') return `dash ${marker.count}`;
  if (marker.kind === 'number') return `number ${marker.sign}`;
  return marker.kind === 'letter' ? marker.kind : null;
}

const dashCount = (key: string | null): number => (key?.startsWith('dash ') ? Number(key.slice(5)) : 0);

/**
 * The index in the stack at which an item of this kind goes in: an open list of its kind is gone back to, deeper dashes
 * are closed, any other kind opens a level below. The frame at the index and all above it are to be closed.
 */
export function itemPosition(stack: readonly Frame[], key: string): number {
  const same = stack.findIndex((frame) => frame.key === key);
  if (same >= 0) return same;
  const count = dashCount(key);
  if (count > 0) {
    const deeper = stack.findIndex((frame) => dashCount(frame.key) > count);
    if (deeper >= 0) return deeper;
  }
  return stack.length;
}

/** The index at which a block of this rank goes in: the first frame that is not above it. */
export function rankPosition(stack: readonly Frame[], rank: number): number {
  let index = 0;
  while (index < stack.length && (stack[index] as Frame).rank < rank) index++;
  return index;
}

/** The rank of what a row begins; `null` where the row has no place of its own (comments, notes, declarations). */
export function rowRank(row: RawRow): number | null {
  switch (row.kind) {
    case 'marked':
      if (row.marker.kind === 'section') return row.marker.level === 1 ? RANK.section : RANK.subsection;
      if (row.marker.kind === 'clause') return RANK.clause + row.marker.depth - 1;
      return row.marker.kind === 'definition' ? RANK.definition : RANK.item;
    case 'paragraph':
    case 'insert':
      return RANK.leaf;
    case 'text-directive':
      if (row.name === 'appendix') return RANK.appendix;
      if (row.name === 'sub-appendix') return RANK.subAppendix;
      if (row.name === 'abzac') return null;
      return row.name === 'remark' || row.name === 'centered' ? RANK.leaf : RANK.section;
    case 'line-directive':
      return row.name === 'table' || row.name === 'form' || row.name === 'edges' ? RANK.leaf : RANK.section;
    case 'acquaintance-sheet':
      return RANK.section;
    default:
      return null;
  }
}

/** True for rows that open a body of lines or blocks and so have a `/конец` of their own. */
export function opensBody(row: RawRow): boolean {
  if (row.kind === 'if' || row.kind === 'note' || row.kind === 'fragment' || row.kind === 'quotation') return true;
  if (row.kind !== 'line-directive') return false;
  return (
    row.name === 'table' ||
    row.name === 'form' ||
    row.content.every((node) => node.kind === 'guard' || isBlankText(node))
  );
}

const isBlankText = (node: { kind: string; text?: string }): boolean =>
  node.kind === 'text' && (node.text ?? '').trim() === '';

/**
 * Where an `/если` goes in: as deep as the shallowest block of its branches. `uneven` tells that a branch begins deeper
 * than it goes on, which no reader can follow. `from` is the row behind `/если`.
 */
export function branchPosition(
  stack: readonly Frame[],
  rows: readonly RawRow[],
  from: number,
): { readonly position: number; readonly uneven: RawRow | null } {
  let position = Number.POSITIVE_INFINITY;
  let first: number | null = null;
  let firstRow: RawRow | null = null;
  let uneven: RawRow | null = null;
  let depth = 1;
  let other = 0;
  for (let i = from; i < rows.length && depth > 0; i++) {
    const row = rows[i] as RawRow;
    if (row.kind === 'end') {
      if (other > 0) other--;
      else depth--;
      continue;
    }
    if (other > 0) {
      if (opensBody(row)) other++;
      continue;
    }
    if (row.kind === 'else' || row.kind === 'else-if') {
      first = null;
      continue;
    }
    const here = positionOf(stack, row);
    if (row.kind === 'if') depth++;
    else if (opensBody(row)) other++;
    if (here === null) continue;
    if (first === null) {
      first = here;
      firstRow = row;
    } else if (here < first && uneven === null) uneven = firstRow;
    position = Math.min(position, here);
  }
  return { position: Number.isFinite(position) ? position : stack.length, uneven };
}

function positionOf(stack: readonly Frame[], row: RawRow): number | null {
  const key = row.kind === 'marked' ? itemKey(row.marker) : null;
  if (key !== null) return itemPosition(stack, key);
  const rank = rowRank(row);
  return rank === null ? null : rankPosition(stack, rank);
}
