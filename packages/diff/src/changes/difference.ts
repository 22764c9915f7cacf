import type { Change } from '@polozh/document';

/** A stretch of a text that came, went or stayed. */
export interface Segment {
  readonly text: string;
  /** As the older document prints it, where that differs: a reference or a footnote's mark with another number. */
  readonly before?: string;
  readonly change: Change | null;
  /** The words stayed, their look (bold, italic) did not. */
  readonly look: boolean;
}

/** A printed line of a block: a paragraph, a row of a table (its cells parted by « | »), a line of a requisite. */
export interface Line {
  /** As printed before the words: «2.4.», «–», «а)»; empty where there is none. */
  readonly label: string;
  /** The label in the older document; of what came or went the same. */
  readonly labelBefore: string;
  /** How deep it is nested in what is shown, from 0. */
  readonly level: number;
  readonly segments: readonly Segment[];
  /** In this document it is no line of its own but goes on the line before it: a paragraph was split or merged here. */
  readonly goesOn?: 'before' | 'after';
}

export type PlaceKind =
  | 'document'
  | 'part'
  | 'section'
  | 'clause'
  | 'item'
  | 'definition'
  | 'paragraph'
  | 'remark'
  | 'table'
  | 'table-row'
  | 'table-column'
  | 'form'
  | 'requisite'
  | 'signature'
  | 'note';

/** Where something stands, as lawyers write it: «пункт 2.4, абзац 3». */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  /** The numbered block that it is part of, by which a summary calls it: «пункт 2.4». */
  readonly within: string;
  /** The block's anchor in its document, `null` where it has none. */
  readonly anchor: string | null;
}

export type DifferenceKind =
  | 'inserted'
  | 'deleted'
  /** Its words gave way to words that it is in force no more. */
  | 'repealed'
  | 'changed'
  /** A heading has other words. */
  | 'renamed'
  | 'moved'
  /** The words stayed where they were, but on another level of numbers or with labels of another kind. */
  | 'relabelled'
  /** One paragraph became several, or the other way round; words that differ beside that are marked. */
  | 'split'
  | 'merged'
  /** Only the look of words changed. */
  | 'formatting'
  /** Only the mark at the end of a list's item changed, as its place in the list asks. */
  | 'punctuation';

/** A difference without its place in the comparison. */
export type ToldDifference = Omit<Difference, 'row' | 'block' | 'others'> & Partial<Pick<Difference, 'others'>>;

/** One thing that is different, told once with all that stands in it. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Its place in the older document; `null` for what was not there. Of a merge: the first of those merged. */
  readonly before: Place | null;
  readonly after: Place | null;
  /** The other parts of a split (in the newer document) or of a merge (in the older), in their order. */
  readonly others: readonly Place[];
  /** The numbered block that it is part of, by its name in the newer document, of what is gone in the older. */
  readonly block: string;
  /** The row of the comparison that it begins at; footnotes are counted behind all rows. */
  readonly row: number;
  readonly lines: readonly Line[];
}

/** A number that changed though its text did not move; numbers as printed without the closing mark: «2.5». */
export interface Renumbering {
  readonly kind: PlaceKind;
  readonly before: string;
  readonly after: string;
  /** What it is told with, by its name in the newer document: of an item «пункт 1.2», of a clause «приложение № 1», or nothing. */
  readonly within: string;
  /** The section that a clause came into without being moved: its heading was put before it. */
  readonly into?: string;
}

/** A reference in an unchanged text that prints its target's new number. */
export interface ReferenceRenumbering extends Renumbering {
  /** Where the reference stands in the newer document. */
  readonly place: Place;
}

/** A setting of the page or the type, a field's name, the title in the file's properties. */
export interface SettingChange {
  readonly setting: 'style' | 'field' | 'title';
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** All that two documents differ in. */
export interface Differences {
  readonly equal: boolean;
  readonly changes: readonly Difference[];
  readonly renumbered: readonly Renumbering[];
  readonly references: readonly ReferenceRenumbering[];
  readonly settings: readonly SettingChange[];
}
