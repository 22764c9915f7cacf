import type { FlowNode, TableNode, TextNode } from '../content/node.ts';
import type { BuiltDocument, PageShape } from './built-document.ts';
import type { Line } from './line.ts';
import { PageColumn } from './page-column.ts';
import { Paragraph, type Setting } from './paragraph.ts';
import { notesOf, slabOf } from './slab.ts';
import { layTable } from './table-layout.ts';

/** A paragraph that is kept whole, and what a parted one leaves on either page at least, in lines. */
const WHOLE = 3;
const LEAST = 2;

/** What is kept with the next node is set without a hyphen before it where so little of the page is left. */
const NEAR_END = 0.25;

/** The shapes that pages can have. */
export interface Sheets {
  readonly upright: PageShape;
  readonly landscape: PageShape;
}

/** Content → pages, in one pass: each node is laid out once and put on the page that is open. */
export function layFlow(
  flow: readonly FlowNode[],
  notes: readonly (readonly TextNode[])[],
  { upright, landscape }: Sheets,
  setting: Setting,
): BuiltDocument {
  // Notes are as wide as an upright sheet, and so fit on one that lies.
  const width = upright.width - upright.left - upright.right;
  const sheetOf = (node: FlowNode | undefined): PageShape => (node?.landscape ? landscape : upright);
  const noteLines = notes.map((nodes) => nodes.flatMap((node) => new Paragraph(node, width, setting).lines));
  const column = new PageColumn(sheetOf(flow[0]), noteLines);
  for (const node of flow) {
    if (sheetOf(node) !== column.sheet) column.turnTo(sheetOf(node));
    else if (node.startsPage && !column.atTop) column.turn();
    column.space(node.margin[1]);
    if ('table' in node) layTable(node as TableNode, column, setting);
    else layParagraph(node, column, setting);
    column.space(node.margin[3]);
  }
  return column.finish();
}

function layParagraph(node: TextNode, column: PageColumn, setting: Setting): void {
  const [left, , right] = node.margin;
  const paragraph = new Paragraph(node, column.width - left - right, setting);
  const { lines } = paragraph;
  const ends = node.keepWithNext && !node.whole && lines.length > WHOLE;
  // Near the page's end, what of a parted paragraph goes along with the next one may come to stand on a page of its own.
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  if (ends && column.room - height < column.height * NEAR_END) unhyphenate(paragraph, lines.length - LEAST);
  for (let from = 0; from < lines.length; ) {
    let count = linesToPlace(node, lines, from, column);
    const force = count <= 0 && !column.turnHelps;
    if (force) count = column.atTop || column.room > (lines[from] as Line).height * LEAST ? 1 : 0;
    if (count <= 0) {
      column.turn();
      continue;
    }
    unhyphenate(paragraph, from + count);
    const end = from + count;
    const kept = end === lines.length && node.keepWithNext;
    const parting = kept && ends && end - LEAST > from && (from === 0 || count > WHOLE) ? end - LEAST : from;
    const tail = slabOf(lines.slice(parting, end));
    if (parting > from) {
      const reserve = tail.height + column.notesHeight(notesOf(tail));
      column.place(slabOf(lines.slice(from, parting)), { left, force, reserve });
    }
    column.place(tail, { left, kept, force });
    from = end;
    if (from < lines.length) column.turn();
  }
}

/** A page does not end with a hyphen: the line before `index` is set anew without. */
function unhyphenate(paragraph: Paragraph, index: number): void {
  if (index < paragraph.lines.length && paragraph.lines[index - 1]?.hyphenated) paragraph.withoutHyphen(index - 1);
}

/** How many lines go on this page; 0 where the paragraph had better begin on the next. */
function linesToPlace(node: TextNode, lines: readonly Line[], from: number, column: PageColumn): number {
  const rest = lines.length - from;
  const count = fitting(lines, from, column);
  if (count >= rest) return rest;
  const parted = Math.min(count, rest - LEAST);
  if (!column.turnHelps) return parted > 0 ? parted : count;
  return parted < LEAST || (from === 0 && node.whole && column.hasText) ? 0 : parted;
}

/** How many of the lines, with their notes, the page holds. */
function fitting(lines: readonly Line[], from: number, column: PageColumn): number {
  let height = 0;
  const marks: number[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    height += line.height;
    marks.push(...line.notes);
    if (!column.holds(height, marks)) return index - from;
  }
  return lines.length - from;
}
