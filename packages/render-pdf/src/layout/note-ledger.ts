import type { Line } from './line.ts';

/** The rule over the notes and its surroundings, pt. */
export const NOTE_RULE = { above: 8, below: 5, width: 142 };
const RULE_HEIGHT = NOTE_RULE.above + NOTE_RULE.below;

/** Notes take no more than this share of a page as long as there is text for it. */
const SHARE = 0.6;

/** A note taller than this share of the page may go on behind a note that follows it. */
const LONG_SHARE = 0.15;

/** Lines of one note. */
interface Portion {
  readonly note: number;
  readonly lines: readonly Line[];
}

/** What the open page has taken in. */
export interface NoteState {
  readonly portions: readonly Portion[];
  /** Rests that found no room yet; they go on here or on the next page. */
  readonly waiting: readonly Portion[];
  readonly placed: ReadonlySet<number>;
  /** Height taken on the page, with the rule. */
  readonly height: number;
}

/**
 * Keeps the room for notes at the foot of the open page. A note's room is taken when the line of its mark is placed; what
 * does not fit then goes on where text has left room, and at the head of the next page's notes.
 */
export class NoteLedger {
  private readonly notes: readonly (readonly Line[])[];
  /** Height of a page's text column, pt. */
  private column: number;
  private now: NoteState = { portions: [], waiting: [], placed: new Set(), height: 0 };

  constructor(notes: readonly (readonly Line[])[], column: number) {
    this.notes = notes;
    this.column = column;
  }

  /** Pages are so high from now on. */
  turnTo(column: number): void {
    this.column = column;
  }

  /** Height taken by notes on the page, with their rule. */
  get reserved(): number {
    return this.now.height;
  }

  /** Whether a rest waits for the next page. */
  get waits(): boolean {
    return this.now.waiting.length > 0;
  }

  /** The page as it is, to come back to. */
  get state(): NoteState {
    return this.now;
  }

  restore(state: NoteState): void {
    this.now = state;
  }

  /** Notes first marked here, in order, with those that they themselves mark. */
  fresh(marks: readonly number[]): number[] {
    const found = new Set<number>();
    const visit = (note: number): void => {
      if (this.now.placed.has(note) || found.has(note) || this.notes[note] === undefined) return;
      found.add(note);
      for (const line of this.notes[note] ?? []) line.notes.forEach(visit);
    };
    marks.forEach(visit);
    return [...found];
  }

  /** Least height that these notes add to the page: each as far as it must begin there. */
  least(notes: readonly number[], reserved = this.reserved): number {
    if (notes.length === 0) return 0;
    const rule = reserved === 0 ? RULE_HEIGHT : 0;
    return notes.reduce((sum, note, index) => sum + heightOf(this.sureLines(note, index === notes.length - 1)), rule);
  }

  /**
   * Puts the notes on the page, as far as each must begin there. Where no page holds a line's notes, `force` lets each begin
   * with one line.
   */
  place(notes: readonly number[], force = false): void {
    if (notes.length === 0) return;
    const rests: Portion[] = [];
    const begun = notes.map((note, index): Portion => {
      const lines = this.notes[note] ?? [];
      const count = force ? Math.min(1, lines.length) : this.sureLines(note, index === notes.length - 1).length;
      if (count < lines.length) rests.push({ note, lines: lines.slice(count) });
      return { note, lines: lines.slice(0, count) };
    });
    this.take(begun, [...this.now.waiting, ...rests], notes);
  }

  /** Lets rests go on on this page, as far as `room` and the notes' share allow. */
  extend(room: number): void {
    if (this.waits) this.fill(Math.min(this.reserved + room, this.column * SHARE));
  }

  /** Ends the page: rests go where the text has left room. The page's lines. */
  close(room: number): readonly Line[] {
    this.fill(this.reserved + room);
    return this.now.portions.flatMap(({ lines }) => lines);
  }

  /** Begins the next page with the rests, as far as their share allows. */
  open(): void {
    this.now = { ...this.now, portions: [], height: 0 };
    this.fill(this.column * SHARE);
  }

  /** Takes lines of the rests until the notes are so high; an empty page takes a line in any case. */
  private fill(height: number): void {
    const rests = this.now.waiting;
    for (let index = 0; index < rests.length; index++) {
      const { note, lines } = rests[index] as Portion;
      const rule = this.reserved === 0 ? RULE_HEIGHT : 0;
      const count = longest(
        lines,
        rule > 0 ? 1 : 0,
        height - this.reserved - rule - (rule > 0 ? (lines[0]?.height ?? 0) : 0),
      );
      const waiting = [
        ...(count < lines.length ? [{ note, lines: lines.slice(count) }] : []),
        ...rests.slice(index + 1),
      ];
      this.take(count > 0 ? [{ note, lines: lines.slice(0, count) }] : [], waiting, []);
      if (count < lines.length) return;
    }
  }

  private take(more: readonly Portion[], waiting: readonly Portion[], notes: readonly number[]): void {
    const { portions, placed, height } = this.now;
    const added = more.reduce((sum, { lines }) => sum + heightOf(lines), 0);
    this.now = {
      portions: more.reduce(merged, portions),
      waiting,
      placed: notes.length === 0 ? placed : new Set([...placed, ...notes]),
      height: height + added + (height === 0 && added > 0 ? RULE_HEIGHT : 0),
    };
  }

  /** What of a note must stand on its mark's page: two lines of one that goes on behind all others or is long, else the whole. */
  private sureLines(note: number, last: boolean): readonly Line[] {
    const lines = this.notes[note] ?? [];
    const parted = lines.length > 3 && (last || heightOf(lines) > this.column * LONG_SHARE);
    return parted ? lines.slice(0, 2) : lines;
  }
}

/** How many lines fit the height behind the first `least`; not all but one, which would stand alone on the next page. */
function longest(lines: readonly Line[], least: number, height: number): number {
  let count = least;
  for (let left = height; count < lines.length; count++) {
    left -= lines[count]?.height ?? 0;
    if (left < 0) break;
  }
  return count === lines.length - 1 && count > least + 1 ? count - 1 : count;
}

/** Portions with one more: behind the lines of its own note, else behind notes of lower numbers. */
function merged(portions: readonly Portion[], more: Portion): readonly Portion[] {
  const at = portions.findIndex(({ note }) => note >= more.note);
  const own = portions[at];
  if (own?.note === more.note) return portions.with(at, { note: more.note, lines: [...own.lines, ...more.lines] });
  return at < 0 ? [...portions, more] : portions.toSpliced(at, 0, more);
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.height, 0);
