import type { Origin } from '@polozh/document';
import type { Decoration } from './decoration.ts';
import type { Element } from './element.ts';

/** A stretch of text of one look. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** pt. */
  readonly size: number;
  /** How far the baseline is lifted, pt: footnote marks. */
  readonly rise: number;
  readonly tag: Element;
  /** Where a click leads: an address or an anchor of this document. */
  readonly link: { readonly href: string } | { readonly target: string } | null;
  /** Index of the note that this piece marks. */
  readonly note: number | null;
  /** `line` ends the line; `tab` jumps to the left edge of the paragraph's text, or is a space beyond it. */
  readonly control: 'line' | 'tab' | null;
  /** A form's blank: the words printed small under it. */
  readonly caption: readonly Piece[] | null;
  /** A blank that takes what is left of the line. */
  readonly fills: boolean;
  /** What is drawn at the words: a comparison's changes, marked placeholders. */
  readonly decoration: Decoration | null;
  readonly origin: Origin;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** An entry of the bookmarks; a deeper one belongs to the nearest shallower one before it. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
}

/** A paragraph. All lengths are in pt. */
export interface TextNode {
  readonly text: readonly Piece[];
  /** Left, top, right, bottom. */
  readonly margin: readonly [number, number, number, number];
  readonly alignment: Alignment;
  /** Offset of the first line from the left margin; negative hangs the label. */
  readonly leadingIndent: number;
  /** A multiple of Word's single line. */
  readonly lineHeight: number;
  /** Words may be parted for an even line; where false, only a word that no line holds is. */
  readonly hyphenate: boolean;
  /** The next node stands on the same page. */
  readonly keepWithNext: boolean;
  /** A comparison says that the paragraph as such came or went. */
  readonly changed: boolean;
  /** Not parted where a page holds it: headings. */
  readonly whole: boolean;
  /** Begins a page: an appendix. */
  readonly startsPage: boolean;
  /** Stands on a sheet that lies on its long side. */
  readonly landscape?: true;
  /** Anchors that lead here. */
  readonly ids: readonly string[];
  readonly outline: Bookmark | null;
  /** The number of the page where this anchor stands goes to the right end of the last line, in the look of the piece. */
  readonly pageOf: { readonly target: string; readonly piece: Piece } | null;
}

export interface CellNode {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly stack: readonly TextNode[];
  readonly vertical: 'top' | 'middle' | 'bottom';
}

export interface TableNode {
  readonly table: {
    /** Relative widths. */
    readonly widths: readonly number[];
    readonly body: readonly (readonly CellNode[])[];
    readonly headerRows: number;
  };
  readonly margin: readonly [number, number, number, number];
  readonly borders: boolean;
  /** Between a cell's edge and its text, horizontally and vertically, pt. */
  readonly padding: readonly [number, number];
  readonly keepWithNext: boolean;
  /** Rows that a page's end does not part. */
  readonly together: 'all' | 'last two';
  /** Begins a page: an appendix. */
  readonly startsPage: boolean;
  /** Stands on a sheet that lies on its long side. */
  readonly landscape?: true;
  readonly ids: readonly string[];
}

export type FlowNode = TextNode | TableNode;

/** The whole document as the engine takes it: one column of paragraphs and tables, and the notes beside it. */
export interface Content {
  readonly flow: readonly FlowNode[];
  /** Paragraphs of each note; they carry their number. */
  readonly notes: readonly (readonly TextNode[])[];
  readonly root: Element;
  /** The Note element of each note, to be told after its first mark. */
  readonly noteElements: readonly Element[];
}
