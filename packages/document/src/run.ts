import type { Span } from '@polozh/diagnostics';

/** Where a piece of the document comes from; `null` for what the compiler itself adds. */
export type Origin = Span | null;

/** Emphasis of a run. Absent means «no», so that equal looks are equal values. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
}

/** Plain words. The text is clean: no control characters, no line breaks, NFC as typed, spaces already non-breaking where they must be. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: Marks;
  readonly origin: Origin;
}

/**
 * A field's value, or its placeholder in a template. `name` and `case` together identify a content control that repeats;
 * `title` is what a person reads there: «руководитель (кого?)».
 */
export interface FieldRun {
  readonly kind: 'field';
  readonly name: string;
  /** The case asked for, as its question word («кого»); `null` for the nominative. */
  readonly case: string | null;
  readonly title: string;
  readonly text: string;
  /** True while the text is a placeholder that someone has to fill in. */
  readonly placeholder: boolean;
  readonly marks: Marks;
  readonly origin: Origin;
}

/** A link to the outside; `href` is already known to be of a safe scheme (http, https, mailto, tel). */
export interface LinkRun {
  readonly kind: 'link';
  readonly href: string;
  readonly text: string;
  readonly marks: Marks;
  readonly origin: Origin;
}

/** A printed number of another block («2.3», «б»), linked to it. */
export interface ReferenceRun {
  readonly kind: 'reference';
  /** The `anchor` of a clause, section, list item, appendix or table of the same document. */
  readonly target: string;
  readonly text: string;
  readonly marks: Marks;
  readonly origin: Origin;
}

/** The mark of a footnote: an index into `Document.notes`. A second mark of one note repeats its number. */
export interface NoteMarkRun {
  readonly kind: 'note-mark';
  readonly note: number;
  readonly marks: Marks;
  readonly origin: Origin;
}

/** A place to write on by hand, as wide as so many underscores. */
export interface BlankRun {
  readonly kind: 'blank';
  readonly length: number;
  readonly marks: Marks;
  readonly origin: Origin;
}

/** An empty box to tick. */
export interface BoxRun {
  readonly kind: 'box';
  readonly marks: Marks;
  readonly origin: Origin;
}

/** A line break inside a paragraph, a cell or a heading. */
export interface BreakRun {
  readonly kind: 'break';
  readonly origin: Origin;
}

export type Run = TextRun | FieldRun | LinkRun | ReferenceRun | NoteMarkRun | BlankRun | BoxRun | BreakRun;
