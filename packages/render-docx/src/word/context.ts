import type { Document, Style } from '@polozh/document';
import type { NotePlan } from '../notes/plan-notes.ts';
import type { NumberingPlan } from '../numbering/plan-numbering.ts';
import type { FieldStore } from '../parts/fields-part.ts';
import type { Relationships } from '../parts/relationships.ts';
import type { Tracker } from '../redline/tracker.ts';
import type { StyleId } from '../styles/style-ids.ts';

/** What an anchor leads to. */
export interface Target {
  /** The thing that bears the bookmark: of several with one anchor, the one that stays. */
  readonly owner: object;
  readonly bookmark: string;
  /** Whether the owner stands in the older document only. */
  readonly gone: boolean;
  /** The number there without its last dot, as a reference prints it; `null` where there is none. */
  readonly number: string | null;
  /** The number in the older document. */
  readonly numberBefore: string | null;
  /** Whether Word computes the number. */
  readonly counted: boolean;
}

/** What one rendering gathers and asks for while it walks; made anew for each, never shared. */
export interface Session {
  readonly document: Document;
  readonly style: Style;
  readonly targets: ReadonlyMap<string, Target>;
  readonly numbering: NumberingPlan;
  readonly fields: FieldStore;
  readonly notes: NotePlan;
  readonly tracker: Tracker;
  /** The next id of a bookmark, of a control: each kind counts from 1. */
  bookmarkId(): number;
  controlId(): number;
}

/** Where a block stands. */
export interface Context {
  readonly session: Session;
  /** Of the part that the text is in: links are its own. */
  readonly relationships: Relationships;
  /** The style of body and continuation paragraphs here. */
  readonly text: StyleId;
  /** How far in the text stands, twips; 0 outside lists. */
  readonly left: number;
  /** Room for tables and forms, twips. */
  readonly width: number;
  readonly inNote: boolean;
  /** How much deeper headings are than in the main text. */
  readonly depth: 0 | 1 | 2;
  /** How much wider the sheet is than an upright one, twips. */
  readonly wider: number;
}
