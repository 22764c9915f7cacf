import type { Span } from '@polozh/diagnostics';
import type { Changeable } from './change.ts';

/** Where a piece of the document comes from; `null` for what the compiler itself adds. */
export type Origin = Span | null;

/** Emphasis of a run. Absent means «no», so that equal looks are equal values. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
}

/** What every run but a break has: its look and, where a comparison found that the look alone changed, the look before. */
interface Looked extends Changeable {
  readonly marks: Marks;
  readonly marksBefore?: Marks;
}

/** Plain words. The text is clean: no control characters, no line breaks, NFC as typed, spaces already non-breaking where they must be. */
export interface TextRun extends Looked {
  readonly kind: 'text';
  readonly text: string;
  readonly origin: Origin;
}

/**
 * A field's value, or its placeholder in a template. `name` and `case` together identify a content control that repeats;
 * `title` is what a person reads there: «руководитель (кого?)».
 */
export interface FieldRun extends Looked {
  readonly kind: 'field';
  readonly name: string;
  /** The case asked for, as its question word («кого»); `null` for the nominative. */
  readonly case: string | null;
  readonly title: string;
  readonly text: string;
  /** True while the text is a placeholder that someone has to fill in. */
  readonly placeholder: boolean;
  readonly origin: Origin;
}

/** A link to the outside; `href` is already known to be of a safe scheme (http, https, mailto, tel). */
export interface LinkRun extends Looked {
  readonly kind: 'link';
  readonly href: string;
  readonly text: string;
  readonly origin: Origin;
}

/** A printed number of another block («2.3», «б»), linked to it. */
export interface ReferenceRun extends Looked {
  readonly kind: 'reference';
  /** The `anchor` of a clause, section, list item, appendix or table of the same document. */
  readonly target: string;
  readonly text: string;
  readonly origin: Origin;
}

/** The mark of a footnote: an index into `Document.notes`. A second mark of one note repeats its number. */
export interface NoteMarkRun extends Looked {
  readonly kind: 'note-mark';
  readonly note: number;
  readonly origin: Origin;
}

/** A place to write on by hand, as wide as so many underscores. */
export interface BlankRun extends Looked {
  readonly kind: 'blank';
  readonly length: number;
  readonly origin: Origin;
}

/** An empty box to tick. */
export interface BoxRun extends Looked {
  readonly kind: 'box';
  readonly origin: Origin;
}

/** A line break inside a paragraph, a cell or a heading. */
export interface BreakRun extends Changeable {
  readonly kind: 'break';
  readonly origin: Origin;
}

export type Run = TextRun | FieldRun | LinkRun | ReferenceRun | NoteMarkRun | BlankRun | BoxRun | BreakRun;
