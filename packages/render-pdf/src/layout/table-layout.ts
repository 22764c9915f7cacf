import type { TableNode } from '../content/node.ts';
import type { PageColumn } from './page-column.ts';
import type { Setting } from './paragraph.ts';
import { notesOf } from './slab.ts';
import { Table } from './table.ts';
import type { TableBlock } from './table-block.ts';

/** Heading rows taller than this share of the page are not repeated; a row that is no taller is moved rather than cut. */
const REPEATED_SHARE = 0.4;
const WHOLE_SHARE = 0.5;

/** Puts a table on the pages: whole rows where they fit, its heading rows over each part. */
export function layTable(node: TableNode, column: PageColumn, setting: Setting): void {
  const [left, , right] = node.margin;
  const table = new Table(node, column.width - left - right, setting);
  const { header } = table;
  const repeated = header !== null && header.height < column.height * REPEATED_SHARE ? header : null;
  const above = repeated?.height ?? 0;
  let begun = false;
  let waiting = header;
  for (const { block, place } of table.blocks()) {
    let rest: TableBlock | null = waiting === null ? block : withHeader(waiting, block);
    waiting = null;
    const staysWhole =
      rest === block &&
      block.height <= column.height * WHOLE_SHARE &&
      column.emptyPageHolds(above + block.height, notesOf(block));
    const goesOn = staysWhole && (node.together === 'all' || place === 'last but one');
    const kept = place === 'last' ? node.keepWithNext : goesOn;
    while (rest !== null) {
      if (column.holds(rest.height, notesOf(rest))) {
        column.place(rest, { left, kept, lead: begun ? repeated : null });
        break;
      }
      if (rest === block && staysWhole && column.hasText) {
        turn();
        continue;
      }
      let [head, tail] = rest.cut(column.room, (marks) => column.notesHeight(marks));
      const force = head === null && !column.turnHelps && (column.atTop || rest.leastHeight < column.room);
      if (force) [head, tail] = rest.cutForced();
      if (head !== null) column.place(head, { left, force });
      begun ||= head !== null;
      rest = tail;
      if (rest !== null) turn();
    }
    begun = true;
  }

  /** Places the heading rows, or joins them to the first row where no page holds them. */
  function withHeader(first: TableBlock, block: TableBlock): TableBlock {
    const marks = notesOf(first);
    while (!column.holds(first.height, marks)) {
      if (!column.turnHelps || !column.emptyPageHolds(first.height, marks)) return first.before(block);
      turn();
    }
    column.place(first, { left, kept: true });
    return block;
  }

  function turn(): void {
    const along = column.turn();
    if (begun && !along && repeated !== null) column.place(repeated, { left, kept: true, artifact: true });
  }
}
