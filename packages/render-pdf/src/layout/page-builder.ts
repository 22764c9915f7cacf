import type { PageMargins, PageSize } from 'pdfmake/js/PageElementWriter.js';
import type { Bookmark, FlowNode, TableNode, TextNode } from '../content/node.ts';
import { DocumentContext, LayoutBuilder, PageElementWriter } from '../engine/pdfmake.ts';
import type { Line, PlacedLine } from './line.ts';
import { NOTE_RULE, NoteLedger } from './note-ledger.ts';
import { Paragraph, type Setting } from './paragraph.ts';
import { Table } from './table.ts';
import type { TableBlock } from './table-block.ts';

/** A rule to draw: pt from the page's top left corner. */
export interface Rule {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

/** A page as pdfmake's renderer walks it. */
export interface BuiltPage {
  readonly items: (
    | { readonly type: 'line'; readonly item: PlacedLine }
    | { readonly type: 'vector'; readonly item: Rule }
  )[];
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
}

/** A place that links and bookmarks lead to; the page counts from 0, y from the page's top. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface BuiltDocument {
  readonly pages: readonly BuiltPage[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly bookmarks: readonly (Bookmark & { readonly spot: Spot })[];
}

/** A paragraph that is kept whole, and what a parted one leaves on either page at least, in lines. */
const WHOLE = 3;
const LEAST = 2;

/** Rounding of sums of line heights, pt. */
const SLACK = 0.01;

const RULE_WIDTH = 0.5;

/**
 * pdfmake's layout in one pass, with what it lacks: notes at the foot of their mark's page, no widows and orphans,
 * headings kept with their text, and tables that may be cut anywhere between lines.
 */
export class PageBuilder extends LayoutBuilder {
  private readonly setting: Setting;
  private readonly ledger: NoteLedger;
  private readonly paragraphs = new Map<TextNode, Paragraph>();
  private readonly tables = new Map<TableNode, Table>();
  private readonly spots = new Map<string, Spot>();
  private readonly bookmarks: (Bookmark & { readonly spot: Spot })[] = [];
  private flow: readonly FlowNode[] = [];
  private index = 0;

  constructor(size: PageSize, margins: PageMargins, setting: Setting, notes: readonly (readonly TextNode[])[]) {
    super(size, margins, null);
    this.setting = setting;
    const width = size.width - margins.left - margins.right;
    const lines = notes.map((nodes) => nodes.flatMap((node) => new Paragraph(node, width, setting).lines));
    this.ledger = new NoteLedger(lines, this.columnHeight);
  }

  /** Lays the flow out on pages and draws the notes under it. */
  build(flow: readonly FlowNode[]): BuiltDocument {
    this.flow = flow;
    this.linearNodeList = [];
    this.writer = new PageElementWriter(new DocumentContext());
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode({ stack: flow } as object);
    this.drawNotes();
    return { pages: this.pages, spots: this.spots, bookmarks: this.bookmarks };
  }

  override processVerticalContainer(): void {
    let gap = 0;
    for (this.index = 0; this.index < this.flow.length; this.index++) {
      const node = this.flow[this.index] as FlowNode;
      const [left, top, right, bottom] = node.margin;
      if (node.startsPage && !this.atTop) this.nextPage();
      this.processNode({ ...node, _margin: [left, this.atTop ? 0 : gap + top, right, 0] } as object);
      gap = bottom;
    }
  }

  override processLeaf(): void {
    const node = this.flow[this.index] as TextNode;
    const paragraph = this.paragraphOf(node);
    const { lines } = paragraph;
    for (let from = 0; from < lines.length; ) {
      let count = this.linesToPlace(node, lines, from);
      const force = count <= 0 && this.fresh;
      if (force) count = 1;
      if (count <= 0) {
        this.nextPage();
        continue;
      }
      const last = lines[from + count - 1] as Line;
      if (last.hyphenated && from + count < lines.length) paragraph.withoutHyphen(from + count - 1);
      if (from === 0 && node.outline !== null) this.bookmarks.push({ ...node.outline, spot: this.spot });
      this.placeLines(lines.slice(from, from + count), force);
      from += count;
      if (from < lines.length) this.nextPage();
    }
    this.paragraphs.delete(node);
  }

  override processTable(): void {
    const node = this.flow[this.index] as TableNode;
    const table = this.tableOf(node);
    const { header } = table;
    const repeats = header !== null && header.height < this.columnHeight * 0.4;
    this.markSpots(node.ids);
    let started = false;
    const startPage = (): void => {
      this.nextPage();
      if (header !== null && repeats && started) this.placeBlock(header, true);
    };
    for (const block of table.blocks()) {
      let rest: TableBlock | null = block;
      const first = !started && header !== null ? header.height : 0;
      if (!this.blockFits(block, first) && !this.fresh && block.height + first <= this.columnHeight) startPage();
      if (!started && header !== null) rest = this.placeHeader(header, block, startPage);
      started = true;
      while (rest !== null) {
        if (this.blockFits(rest, 0)) {
          this.placeBlock(rest, false);
          break;
        }
        let [head, tail] = rest.cut(this.room, (marks) => this.ledger.least(this.page, this.ledger.fresh(marks)));
        const force = head === null && (this.fresh || (repeats && this.justAfter(header)));
        if (force) [head, tail] = rest.cutForced();
        if (head !== null) this.placeBlock(head, false, force);
        rest = tail;
        if (rest !== null) startPage();
      }
    }
    this.tables.delete(node);
  }

  /** A table's heading rows stand with its first row; heading rows taller than a page are cut like others. */
  private placeHeader(header: TableBlock, block: TableBlock, startPage: () => void): TableBlock {
    if (this.blockFits(header, 0)) {
      this.placeBlock(header, false);
      return block;
    }
    if (!this.fresh) startPage();
    if (this.blockFits(header, 0)) {
      this.placeBlock(header, false);
      return block;
    }
    return header.before(block);
  }

  private justAfter(header: TableBlock | null): boolean {
    const { y } = this.writer.context();
    return (
      header !== null &&
      this.ledger.reserved(this.page) === 0 &&
      Math.abs(y - this.pageMargins.top - header.height) < SLACK
    );
  }

  private get pages(): BuiltPage[] {
    return this.writer.context().pages as BuiltPage[];
  }

  private get page(): number {
    return this.writer.context().page;
  }

  private get columnHeight(): number {
    return this.pageSize.height - this.pageMargins.top - this.pageMargins.bottom;
  }

  /** Height left on the page above its notes. */
  private get room(): number {
    const bottom = this.pageSize.height - this.pageMargins.bottom - this.ledger.reserved(this.page);
    return bottom - this.writer.context().y;
  }

  private get atTop(): boolean {
    return this.writer.context().y <= this.pageMargins.top + SLACK;
  }

  /** Nothing is on the page, not even the rest of a note. */
  private get fresh(): boolean {
    return this.atTop && this.ledger.reserved(this.page) === 0;
  }

  private get spot(): Spot {
    const { page, x, y } = this.writer.context();
    return { page, x, y };
  }

  private nextPage(): void {
    this.writer.moveToNextPage();
  }

  private paragraphOf(node: TextNode): Paragraph {
    let paragraph = this.paragraphs.get(node);
    if (paragraph === undefined) {
      const [left, , right] = node.margin;
      paragraph = new Paragraph(node, this.columnWidth - left - right, this.setting);
      this.paragraphs.set(node, paragraph);
    }
    return paragraph;
  }

  private tableOf(node: TableNode): Table {
    let table = this.tables.get(node);
    if (table === undefined) {
      const [left, , right] = node.margin;
      table = new Table(node, this.columnWidth - left - right, this.setting);
      this.tables.set(node, table);
    }
    return table;
  }

  private get columnWidth(): number {
    return this.pageSize.width - this.pageMargins.left - this.pageMargins.right;
  }

  /** How many lines go on this page; 0 where the paragraph had better begin on the next. */
  private linesToPlace(node: TextNode, lines: readonly Line[], from: number): number {
    const rest = lines.length - from;
    const count = this.fitting(lines, from);
    if (count >= rest) {
      if (!node.keepWithNext || this.fresh) return rest;
      const need = this.heightWithNext(lines, from, this.index);
      if (need <= this.room + SLACK || need > this.columnHeight) return rest;
      return from > 0 || rest > WHOLE ? Math.max(0, rest - LEAST) : 0;
    }
    const parted = Math.min(count, rest - LEAST);
    if (this.atTop) return parted > 0 ? parted : count;
    return from === 0 && (rest <= WHOLE || parted < LEAST) ? 0 : parted;
  }

  /** How many of the lines, with their notes, the page holds. */
  private fitting(lines: readonly Line[], from: number): number {
    let height = 0;
    const marks: number[] = [];
    let notes = 0;
    for (let index = from; index < lines.length; index++) {
      const line = lines[index] as Line;
      height += line.height;
      if (line.notes.length > 0) {
        marks.push(...line.notes);
        notes = this.ledger.least(this.page, this.ledger.fresh(marks));
      }
      if (height + notes > this.room + SLACK) return index - from;
    }
    return lines.length - from;
  }

  /** Height of the lines and of the beginning of what must stand on the same page; beyond a page it is not summed up. */
  private heightWithNext(lines: readonly Line[], from: number, index: number): number {
    const marks: number[] = [];
    let height = 0;
    const add = (more: readonly Line[]): void => {
      for (const line of more) {
        height += line.height;
        marks.push(...line.notes);
      }
    };
    add(lines.slice(from));
    for (let next = index + 1; next < this.flow.length && height <= this.columnHeight; next++) {
      const before = this.flow[next - 1] as FlowNode;
      const node = this.flow[next] as FlowNode;
      if (node.startsPage) break;
      height += before.margin[3] + node.margin[1];
      if ('table' in node) {
        const lead = this.tableOf(node).lead;
        height += lead.height;
        marks.push(...lead.notes);
        break;
      }
      const own = this.paragraphOf(node).lines;
      add(node.keepWithNext || own.length <= WHOLE ? own : own.slice(0, LEAST));
      if (!node.keepWithNext) break;
    }
    return height + this.ledger.least(this.page, this.ledger.fresh(marks));
  }

  private placeLines(lines: readonly Line[], force: boolean): void {
    const context = this.writer.context();
    const page = this.pages[context.page] as BuiltPage;
    for (const line of lines) {
      this.markSpots(line.ids);
      page.items.push({ type: 'line', item: { line, x: context.x, y: context.y, artifact: false } });
      context.moveDown(line.height);
    }
    this.placeNotes(
      lines.flatMap((line) => line.notes),
      force,
    );
  }

  private placeNotes(marks: readonly number[], force: boolean): void {
    const notes = this.ledger.fresh(marks);
    if (notes.length > 0) this.ledger.place(this.page, notes, this.room, force);
  }

  private blockFits(block: TableBlock, above: number): boolean {
    return above + block.height + this.ledger.least(this.page, this.ledger.fresh(block.notes)) <= this.room + SLACK;
  }

  /** Puts a part of a table on the page; a repeated heading is for the eye alone. */
  private placeBlock(block: TableBlock, artifact: boolean, force = false): void {
    const context = this.writer.context();
    const page = this.pages[context.page] as BuiltPage;
    const { x, y } = context;
    for (const { line, dx, dy } of block.lines) {
      if (!artifact) this.markSpots(line.ids);
      page.items.push({ type: 'line', item: { line, x: x + dx, y: y + dy, artifact } });
    }
    for (const rule of block.rules) {
      const item = {
        type: 'line',
        lineWidth: RULE_WIDTH,
        x1: x + rule.x1,
        y1: y + rule.y1,
        x2: x + rule.x2,
        y2: y + rule.y2,
      } as const;
      page.items.push({ type: 'vector', item });
    }
    context.moveDown(block.height);
    if (!artifact) this.placeNotes(block.notes, force);
  }

  private markSpots(ids: readonly string[]): void {
    for (const id of ids) if (!this.spots.has(id)) this.spots.set(id, this.spot);
  }

  /** Draws each page's notes at its foot, under a rule. */
  private drawNotes(): void {
    while (this.pages.length <= this.ledger.lastPage) this.nextPage();
    const x = this.pageMargins.left;
    this.pages.forEach((page, index) => {
      const lines = this.ledger.linesOn(index);
      if (lines.length === 0) return;
      let y = this.pageSize.height - this.pageMargins.bottom - this.ledger.reserved(index) + NOTE_RULE.above;
      page.items.push({
        type: 'vector',
        item: { type: 'line', x1: x, y1: y, x2: x + NOTE_RULE.width, y2: y, lineWidth: RULE_WIDTH },
      });
      y += NOTE_RULE.below;
      for (const line of lines) {
        for (const id of line.ids) if (!this.spots.has(id)) this.spots.set(id, { page: index, x, y });
        page.items.push({ type: 'line', item: { line, x, y, artifact: false } });
        y += line.height;
      }
    });
  }
}
