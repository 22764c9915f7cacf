import type { Token } from '../words/tokens.ts';

/** What a place of a document is. */
export type EntryKind =
  | 'requisite'
  | 'appendix'
  | 'section'
  | 'clause'
  | 'item'
  | 'definition'
  | 'paragraph'
  | 'table'
  | 'row'
  | 'form'
  | 'signature'
  | 'remark'
  | 'note';

/** A place of one variant: what can be there or not be there as a whole, and reads in one way or another. */
export interface Entry {
  /** The same in every variant of one source. */
  readonly key: string;
  readonly kind: EntryKind;
  /** Where its text begins in its source; `null` where it has no place of its own. */
  readonly start: number | null;
  /** The number by which people find it: its own, or that of the clause it stands in; empty where there is none. */
  readonly number: string;
  /** What stands before an item: «–», «а)»; empty for anything else. */
  readonly sign: string;
  /** How deep it stands in its clause: 0 for the clause itself. */
  readonly depth: number;
  readonly words: readonly Token[];
  /** The mark that the program put behind a list's item; it follows from the place and is no wording. */
  readonly end: string;
}
