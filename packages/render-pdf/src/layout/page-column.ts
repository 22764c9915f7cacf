import { type BuiltDocument, type BuiltPage, builtDocument, type PageShape } from './built-document.ts';
import type { Line } from './line.ts';
import { NOTE_RULE, NoteLedger, type NoteState } from './note-ledger.ts';
import { notesOf, type Slab } from './slab.ts';

/** How a slab is put on the page. */
export interface Placing {
  /** From the column's left edge, pt. */
  readonly left: number;
  /** It must not be the last on its page: it moves on with what comes next. */
  readonly kept?: boolean;
  /** For the eye alone: repeated heading rows. */
  readonly artifact?: boolean;
  /** Its notes may begin with one line each: no page holds more. */
  readonly force?: boolean;
  /** Room that its notes leave to what is known to follow on this page. */
  readonly reserve?: number;
  /** Repeated over it where it moves to the next page. */
  readonly lead?: Slab | null;
}

/** What ends the page for now and goes on together. */
interface Tail {
  /** The page as it was before. */
  readonly items: number;
  readonly notes: NoteState;
  readonly fresh: boolean;
  readonly entries: { readonly slab: Slab; readonly placing: Placing; readonly gap: number }[];
}

/** Rounding of sums of line heights, pt. */
const SLACK = 0.01;
const RULE_WIDTH = 0.5;

/**
 * The column of text that runs through the pages. It knows how much room a page still has above its notes, and takes what
 * must not end a page along to the next one.
 */
export class PageColumn {
  private shape: PageShape;
  private readonly ledger: NoteLedger;
  private readonly pages: BuiltPage[];
  private y: number;
  private gap = 0;
  private tail: Tail | null = null;

  constructor(shape: PageShape, notes: readonly (readonly Line[])[]) {
    this.shape = shape;
    this.pages = [{ shape, items: [] }];
    this.ledger = new NoteLedger(notes, this.height);
    this.y = shape.top;
  }

  get height(): number {
    const { height, top, bottom } = this.shape;
    return height - top - bottom;
  }

  get width(): number {
    const { width, left, right } = this.shape;
    return width - left - right;
  }

  /** The shape of the open page. */
  get sheet(): PageShape {
    return this.shape;
  }

  /** Leaves so much room before the next slab, where no more is left already; none at the head of a page. */
  space(height: number): void {
    this.gap = Math.max(this.gap, height);
  }

  /** Height left for the next slab and its notes. */
  get room(): number {
    const bottom = this.shape.height - this.shape.bottom - this.ledger.reserved;
    return bottom - this.y - (this.atTop ? 0 : this.gap);
  }

  /** Nothing is on the page, except notes that go on. */
  get atTop(): boolean {
    return this.y <= this.shape.top + SLACK;
  }

  /** Whether the next page may have more room: not where this one has nothing but what would go there too. */
  get turnHelps(): boolean {
    return !this.fresh && this.tail?.fresh !== true;
  }

  /** Whether the page has text that stays here. */
  get hasText(): boolean {
    return !this.atTop && this.tail?.items !== 0;
  }

  /** Whether so much text, with the notes marked in it, has room here. */
  holds(height: number, marks: readonly number[]): boolean {
    return height + this.notesHeight(marks) <= this.room + SLACK;
  }

  /** Whether a page of its own would hold it. */
  emptyPageHolds(height: number, marks: readonly number[]): boolean {
    return height + this.ledger.least(this.ledger.fresh(marks), 0) <= this.height + SLACK;
  }

  /** Height that the notes of these marks need on this page at least. */
  notesHeight(marks: readonly number[]): number {
    return marks.length === 0 ? 0 : this.ledger.least(this.ledger.fresh(marks));
  }

  /** Puts a slab on the page and the notes marked in it at its foot. */
  place(slab: Slab, placing: Placing): void {
    const gap = this.atTop ? 0 : this.gap;
    if (placing.kept) this.keep(slab, placing, gap);
    else this.tail = null;
    this.y += gap;
    this.gap = 0;
    const x = this.shape.left + placing.left;
    const { items } = this.pages[this.page] as BuiltPage;
    const artifact = placing.artifact === true;
    for (const { line, dx, dy } of slab.lines) {
      items.push({ type: 'line', item: { line, x: x + dx, y: this.y + dy, artifact } });
    }
    for (const { x1, y1, x2, y2 } of slab.rules) {
      items.push({
        type: 'rule',
        item: { x1: x + x1, y1: this.y + y1, x2: x + x2, y2: this.y + y2, lineWidth: RULE_WIDTH },
      });
    }
    this.y += slab.height;
    if (!artifact) this.ledger.place(this.ledger.fresh(notesOf(slab)), placing.force);
    if (!placing.kept) this.ledger.extend(this.room - (placing.reserve ?? 0));
  }

  /** Goes on to a page of another shape; notes that wait end on pages of the old one. */
  turnTo(shape: PageShape): void {
    this.tail = null;
    while (this.closePage()) this.openPage();
    this.shape = shape;
    this.ledger.turnTo(this.height);
    this.openPage();
  }

  /** Goes on to the next page; true where what must not end this one has gone along. */
  turn(): boolean {
    const { tail, gap: behind } = this;
    this.tail = null;
    this.gap = 0;
    if (tail === null || tail.fresh) {
      this.addPage();
      return false;
    }
    (this.pages[this.page] as BuiltPage).items.length = tail.items;
    this.ledger.restore(tail.notes);
    const lead = tail.entries[0]?.placing.lead ?? null;
    const height = tail.entries.reduce((sum, { slab, gap }) => sum + slab.height + gap, lead?.height ?? 0);
    const marks = tail.entries.flatMap(({ slab, placing }) => (placing.artifact ? [] : notesOf(slab)));
    do this.addPage();
    while (!this.fresh && !this.holds(height, marks));
    if (lead !== null) this.place(lead, { left: tail.entries[0]?.placing.left ?? 0, kept: true, artifact: true });
    for (const { slab, placing, gap } of tail.entries) {
      this.gap = gap;
      this.place(slab, placing);
    }
    this.gap = behind;
    return true;
  }

  /** Ends the last page and those that its notes still need. */
  finish(): BuiltDocument {
    while (this.closePage()) this.openPage();
    return builtDocument(this.pages);
  }

  private get page(): number {
    return this.pages.length - 1;
  }

  private get fresh(): boolean {
    return this.atTop && this.ledger.reserved === 0;
  }

  private addPage(): void {
    this.closePage();
    this.openPage();
  }

  private openPage(): void {
    this.pages.push({ shape: this.shape, items: [] });
    this.y = this.shape.top;
    this.ledger.open();
  }

  private keep(slab: Slab, placing: Placing, gap: number): void {
    this.tail ??= {
      items: this.pages[this.page]?.items.length ?? 0,
      notes: this.ledger.state,
      fresh: this.fresh,
      entries: [],
    };
    this.tail.entries.push({ slab, placing, gap });
  }

  /** Puts the page's notes at its foot, under a rule; true where some of them go on. */
  private closePage(): boolean {
    this.gap = 0;
    const lines = this.ledger.close(this.room);
    if (lines.length === 0) return this.ledger.waits;
    const { items } = this.pages[this.page] as BuiltPage;
    const x = this.shape.left;
    let y = this.shape.height - this.shape.bottom - this.ledger.reserved + NOTE_RULE.above;
    items.push({ type: 'rule', item: { x1: x, y1: y, x2: x + NOTE_RULE.width, y2: y, lineWidth: RULE_WIDTH } });
    y += NOTE_RULE.below;
    for (const line of lines) {
      items.push({ type: 'line', item: { line, x, y, artifact: false } });
      y += line.height;
    }
    return this.ledger.waits;
  }
}
