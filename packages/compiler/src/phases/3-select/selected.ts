import type { Span } from '@polozh/diagnostics';
import type { ListMarker } from '@polozh/document';
import type {
  Blank,
  Box,
  ColumnAlign,
  FieldUse,
  Link,
  NoteUse,
  NumberSign,
  Reference,
  RequisiteKind,
  SoftBreak,
  Text,
} from '@polozh/syntax';
import type { Choice } from '../../symbols.ts';

/** Inline nodes of one variant: no condition, no label, no typed number can be among them. */
export type SelectedInline =
  | Text
  | SoftBreak
  | Blank
  | Box
  | FieldUse
  | NoteUse
  | Reference
  | Link
  | {
      readonly kind: 'emphasis';
      readonly style: 'bold' | 'italic';
      readonly children: readonly SelectedInline[];
      readonly span: Span;
    }
  | { readonly kind: 'repealed'; readonly children: readonly SelectedInline[]; readonly span: Span };

export type SelectedContent = readonly SelectedInline[];

/** What a block that can be referred to carries. */
interface Named {
  /** Keys of the labels that stand in it. */
  readonly labels: readonly string[];
  /** Its place in the source, the same in every variant: an anchor that lives through renumbering. */
  readonly place: string;
  readonly span: Span;
}

export interface SelectedSection extends Named {
  readonly kind: 'section';
  readonly level: 1 | 2;
  readonly fixedNumber: string | null;
  readonly content: SelectedContent;
  readonly children: readonly SelectedBlock[];
}

export interface SelectedClause extends Named {
  readonly kind: 'clause';
  readonly depth: 1 | 2 | 3;
  readonly fixedNumber: string | null;
  readonly content: SelectedContent;
  readonly children: readonly SelectedBlock[];
}

export interface SelectedItem extends Named {
  readonly content: SelectedContent;
  readonly children: readonly SelectedBlock[];
}

/** A list: the items that are left side by side in this variant. */
export interface SelectedList {
  readonly kind: 'list';
  readonly marker: ListMarker;
  /** What stands behind the letters or numbers. */
  readonly sign: NumberSign;
  readonly items: readonly SelectedItem[];
  readonly span: Span;
}

export interface SelectedDefinition extends Named {
  readonly term: SelectedContent;
  readonly dash: string;
  readonly content: SelectedContent;
  readonly children: readonly SelectedBlock[];
}

export interface SelectedDefinitions {
  readonly kind: 'definitions';
  readonly entries: readonly SelectedDefinition[];
  readonly span: Span;
}

export interface SelectedParagraph {
  readonly kind: 'paragraph';
  readonly content: SelectedContent;
  readonly span: Span;
}

export interface SelectedLine {
  readonly content: SelectedContent;
  readonly span: Span;
}

export interface SelectedRequisite {
  readonly kind: 'requisite';
  readonly requisite: RequisiteKind;
  readonly lines: readonly SelectedLine[];
  readonly span: Span;
}

export interface SelectedRow {
  readonly cells: readonly SelectedContent[];
  readonly span: Span;
}

export interface SelectedSignature {
  readonly kind: 'signature';
  readonly rows: readonly SelectedRow[];
  readonly span: Span;
}

export interface SelectedEdges {
  readonly kind: 'edges';
  readonly rows: readonly SelectedRow[];
  readonly span: Span;
}

export interface SelectedTable extends Named {
  readonly kind: 'table';
  readonly caption: SelectedContent;
  readonly widths: readonly number[];
  readonly aligns: readonly ColumnAlign[];
  readonly emptyRows: number;
  readonly headerRows: number;
  readonly borderless: boolean;
  readonly rows: readonly SelectedRow[];
  readonly notes: readonly SelectedContent[];
}

export interface SelectedForm {
  readonly kind: 'form';
  readonly lines: readonly SelectedLine[];
  readonly span: Span;
}

export interface SelectedRemark {
  readonly kind: 'remark';
  readonly content: SelectedContent;
  readonly span: Span;
}

export interface SelectedSheet {
  readonly kind: 'acquaintance-sheet';
  readonly rows: number;
  readonly place: string;
  readonly span: Span;
}

export type SelectedBlock =
  | SelectedSection
  | SelectedClause
  | SelectedList
  | SelectedDefinitions
  | SelectedParagraph
  | SelectedRequisite
  | SelectedSignature
  | SelectedEdges
  | SelectedTable
  | SelectedForm
  | SelectedRemark
  | SelectedSheet;

/** The main part or an appendix. */
export interface SelectedPart extends Named {
  readonly role: 'main' | 'appendix';
  /** How deep the appendix stands: 2 is an appendix to an appendix; 0 for the main part. */
  readonly level: 0 | 1 | 2;
  readonly fixedNumber: string | null;
  readonly title: SelectedContent;
  /** Printed on sheets that lie on their long side. */
  readonly landscape: boolean;
  readonly blocks: readonly SelectedBlock[];
}

/** One variant of a source. */
export interface Selected {
  readonly title: SelectedContent;
  readonly parts: readonly SelectedPart[];
  /** Footnotes' paragraphs by the note's key. */
  readonly notes: ReadonlyMap<string, readonly SelectedBlock[]>;
  /** Choices that had a say in what stands here. */
  readonly choicesAsked: readonly Choice[];
}
