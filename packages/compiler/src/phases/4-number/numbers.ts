import type { Label, Series } from '@polozh/document';
import type {
  SelectedClause,
  SelectedContent,
  SelectedDefinition,
  SelectedItem,
  SelectedPart,
  SelectedSection,
  SelectedTable,
} from '../3-select/selected.ts';

/** A block that has an anchor and perhaps a number. */
export type Numbered =
  | SelectedSection
  | SelectedClause
  | SelectedItem
  | SelectedDefinition
  | SelectedTable
  | SelectedPart;

/** What a reference to a block prints. */
export interface Target {
  readonly anchor: string;
  /** The number as it is quoted in a text: without the closing dot, bracket or prefix. «б» for a lettered item; empty where nothing is printed. */
  readonly number: string;
  readonly isItem: boolean;
  readonly lettered: boolean;
  /** Of a section without a number: its words, by which a text refers to it instead. */
  readonly heading?: SelectedContent;
  /** What an item stands in: an item with a sign of its own, or a clause. */
  readonly within: Target | null;
}

/** Numbers and anchors of one variant. */
export interface Numbers {
  readonly labels: ReadonlyMap<Numbered, Label>;
  readonly anchors: ReadonlyMap<Numbered, string>;
  /** By the label's key. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Word-like series of each part. */
  readonly series: ReadonlyMap<SelectedPart, readonly Series[]>;
  /** The appendix's own number as printed behind the word: «№ 2»; empty for a single one. */
  readonly appendixNumbers: ReadonlyMap<SelectedPart, string>;
}
