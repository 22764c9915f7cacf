import type { Line } from './line.ts';

/** The rule over the notes and its surroundings, pt. */
export const NOTE_RULE = { above: 8, below: 5, width: 142 };
const RULE_HEIGHT = NOTE_RULE.above + NOTE_RULE.below;

/** A note that goes on on the next page leaves at least this share of the page to the text. */
const CARRIED_SHARE = 0.6;

/** A note taller than this share of the page may go on behind a note that follows it. */
const LONG_SHARE = 0.4;

interface PageNotes {
  readonly lines: Line[];
  height: number;
}

/**
 * Keeps the room for notes at the foot of each page. A note's room is taken when the line of its mark is placed; what
 * does not fit there goes on at the head of the next page's notes.
 */
export class NoteLedger {
  private readonly notes: readonly (readonly Line[])[];
  private readonly pages: PageNotes[] = [];
  private readonly placed = new Set<number>();
  /** Height of a page's text column, pt. */
  private readonly column: number;

  constructor(notes: readonly (readonly Line[])[], column: number) {
    this.notes = notes;
    this.column = column;
  }

  /** Height taken by notes on a page, with their rule. */
  reserved(page: number): number {
    return this.pages[page]?.height ?? 0;
  }

  linesOn(page: number): readonly Line[] {
    return this.pages[page]?.lines ?? [];
  }

  get lastPage(): number {
    return this.pages.length - 1;
  }

  /** Notes first marked by these lines, in order, with those that they themselves mark. */
  fresh(marks: readonly number[], seen: ReadonlySet<number> = this.placed): number[] {
    const found: number[] = [];
    const visit = (note: number): void => {
      if (seen.has(note) || found.includes(note) || this.notes[note] === undefined) return;
      found.push(note);
      for (const line of this.notes[note] ?? []) line.notes.forEach(visit);
    };
    marks.forEach(visit);
    return found;
  }

  /** Least height that these notes add to a page: each as far as it must begin there. */
  least(page: number, notes: readonly number[]): number {
    if (notes.length === 0) return 0;
    const rule = this.reserved(page) === 0 ? RULE_HEIGHT : 0;
    return notes.reduce((sum, note, index) => sum + heightOf(this.sureLines(note, index === notes.length - 1)), rule);
  }

  /**
   * Puts the notes on the page: as many lines as `room` holds, at least those `least` counted; the rest is carried on.
   * A line whose notes no page holds is placed by `force`: each note then begins with one line.
   */
  place(page: number, notes: readonly number[], room: number, force = false): void {
    const queue: Line[] = [];
    const sure = notes.map((note, index) => {
      const lines = this.sureLines(note, index === notes.length - 1);
      return force ? lines.slice(0, 1) : lines;
    });
    let left =
      room - (this.reserved(page) === 0 ? RULE_HEIGHT : 0) - sure.reduce((sum, lines) => sum + heightOf(lines), 0);
    notes.forEach((note, index) => {
      this.placed.add(note);
      const first = sure[index] as readonly Line[];
      for (const line of first) this.add(page, line);
      let carrying = false;
      for (const line of (this.notes[note] ?? []).slice(first.length)) {
        carrying ||= line.height > left;
        if (carrying) queue.push(line);
        else {
          this.add(page, line);
          left -= line.height;
        }
      }
    });
    this.carry(page + 1, queue);
  }

  /** What of a note must stand on its mark's page: two lines of one that goes on behind all others or is long, else the whole. */
  private sureLines(note: number, last: boolean): readonly Line[] {
    const lines = this.notes[note] ?? [];
    const parted = lines.length > 3 && (last || heightOf(lines) > this.column * LONG_SHARE);
    return parted ? lines.slice(0, 2) : lines;
  }

  private carry(first: number, queue: Line[]): void {
    for (let page = first; queue.length > 0; page++) {
      let line = queue[0];
      do {
        if (line === undefined) return;
        this.add(page, line);
        queue.shift();
        line = queue[0];
      } while (line !== undefined && this.reserved(page) + line.height <= this.column * CARRIED_SHARE);
    }
  }

  private add(page: number, line: Line): void {
    while (this.pages.length <= page) this.pages.push({ lines: [], height: 0 });
    const notes = this.pages[page] as PageNotes;
    if (notes.lines.length === 0) notes.height = RULE_HEIGHT;
    notes.lines.push(line);
    notes.height += line.height;
  }
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.height, 0);
