import type { Block, Paragraph, Series } from './block.ts';
import type { Changeable, Revision } from './change.ts';
import type { Run } from './run.ts';
import type { Style } from './style.ts';

/** What a file's properties say. All of it is plain text. */
export interface Metadata {
  readonly title: string;
  readonly language: 'ru-RU';
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The variant's name and its label («школа», «общеобразовательная организация»); `null` where the document has no kinds. */
  readonly variant: { readonly name: string; readonly label: string } | null;
  /** True for a template: placeholders are still to be filled in. */
  readonly template: boolean;
}

/** A footnote; `blocks` are its paragraphs. Its printed number is its index in `Document.notes` plus 1. */
export interface Note extends Changeable {
  readonly anchor: string;
  readonly blocks: readonly Paragraph[];
}

/** The main text or an appendix. An appendix begins a page and counts its clauses anew. */
export interface Part extends Changeable {
  readonly role: 'main' | 'appendix';
  /** An appendix to the appendix before it. */
  readonly nested?: true;
  /** Its sheets lie on their long side. */
  readonly landscape?: true;
  /** The appendix's title for the outline; empty for the main part. */
  readonly title: readonly Run[];
  readonly anchor: string;
  readonly series: readonly Series[];
  readonly blocks: readonly Block[];
}

/**
 * A finished variant, ready to print: no conditions, no unresolved references, all numbers and texts final.
 * Renderers add layout and nothing else.
 */
export interface Document {
  readonly metadata: Metadata;
  readonly style: Style;
  /** The main part first. */
  readonly parts: readonly Part[];
  /** In the order of their first marks. */
  readonly notes: readonly Note[];
  /** Of a redline only. */
  readonly revision?: Revision;
}
