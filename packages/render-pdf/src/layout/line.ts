import type { Bookmark, Piece } from '../content/node.ts';
import type { Atom } from './atoms.ts';

/** A stretch of an atom on a line. */
export interface Fragment {
  readonly atom: Atom;
  /** UTF-16 range of the atom's text. */
  readonly from: number;
  readonly to: number;
  /** pt, before justification. */
  readonly width: number;
  /** The word goes on in the next line behind a hyphen drawn here. */
  readonly hyphen: boolean;
}

/** A place in a paragraph's atoms. */
export interface Position {
  readonly atom: number;
  readonly offset: number;
}

/** A line of text ready to be painted. */
export interface Line {
  readonly fragments: readonly Fragment[];
  /** From the column's left edge to the first letter, pt. */
  readonly left: number;
  /** pt added to each space between words. */
  readonly stretch: number;
  readonly height: number;
  /** From the line's top to its baseline. */
  readonly ascent: number;
  /** Notes whose marks stand here. */
  readonly notes: readonly number[];
  /** Words under the line's blanks. */
  readonly below: readonly { readonly dx: number; readonly dy: number; readonly line: Line }[];
  /** Anchors that lead here. */
  readonly ids: readonly string[];
  readonly outline: Bookmark | null;
  /** The page of this anchor is named behind dots; `right` is where its number ends, pt from the column's left edge. */
  readonly pageOf: { readonly target: string; readonly piece: Piece; readonly right: number } | null;
  /** Marked at the margin: something in it changed. */
  readonly changed: boolean;
  readonly start: Position;
  readonly end: Position;
  readonly hyphenated: boolean;
  /** A space stood at the end: painted too, so that the words stay apart when the text is copied. */
  readonly spaceBehind: boolean;
}

/** A line with its place on the page: pt from the page's top left corner. */
export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
  /** Painted for the eye alone: page numbers, repeated heading rows. */
  readonly artifact: boolean;
}
