import type { Span } from '@polozh/diagnostics';
import type { Condition, Name } from './condition.ts';

/** Words as typed; a backslash's character is a `Text` of its own with `escaped`, so that nothing downstream gives it meaning. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly escaped: boolean;
  readonly span: Span;
}

/** The end of a source line inside a paragraph: a space in prose, a new line in a requisite. */
export interface SoftBreak {
  readonly kind: 'soft-break';
  readonly span: Span;
}

/** A run of two or more underscores: a place to write on. */
export interface Blank {
  readonly kind: 'blank';
  readonly length: number;
  readonly span: Span;
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly style: 'bold' | 'italic';
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** One `((условие? текст))` of a chain; `condition` is `null` for `иначе`. */
export interface InlineBranch {
  readonly kind: 'inline-branch';
  readonly condition: Condition | null;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** A run of conditional spans: a single one, or a chain that ends with `иначе`. */
export interface Chain {
  readonly kind: 'chain';
  readonly branches: readonly InlineBranch[];
  readonly span: Span;
}

/** A filter behind the colon: `кого`, `прописными`, `с предлогом`. */
export interface Filter {
  readonly kind: 'filter';
  readonly text: string;
  readonly span: Span;
}

/** `((организация: в чём, прописными))`; also a fragment's parameter. */
export interface FieldUse {
  readonly kind: 'field-use';
  readonly name: Name;
  readonly filters: readonly Filter[];
  /** `((учреждение, род: созданный/созданная/созданное))`: the forms to choose from by gender; else `null`. */
  readonly agreement: readonly string[] | null;
  readonly span: Span;
}

/** `((сноска имя))`. */
export interface NoteUse {
  readonly kind: 'note-use';
  readonly name: Name;
  readonly span: Span;
}

/** `((метка имя))`: names the block in which it stands. */
export interface LabelMark {
  readonly kind: 'label-mark';
  readonly name: Name;
  readonly span: Span;
}

export type ReferenceNoun = 'section' | 'clause' | 'item' | 'appendix' | 'table';

/** `((пункт имя))`, `((пункты а – б))`, `((подпункт имя: кратко))`. */
export interface Reference {
  readonly kind: 'reference';
  readonly noun: ReferenceNoun;
  /** In the order typed; with `range` exactly two. */
  readonly targets: readonly Name[];
  readonly range: boolean;
  readonly filters: readonly Filter[];
  readonly span: Span;
}

/** `((ссылка текст ; адрес))`. */
export interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly href: string;
  readonly span: Span;
}

/** `((номер 4.1))`: the block keeps a number typed by hand. */
export interface FixedNumber {
  readonly kind: 'fixed-number';
  readonly number: string;
  readonly span: Span;
}

/** `((утратил силу: основание))`: the block holds its place and says on what ground it is void. */
export interface Repealed {
  readonly kind: 'repealed';
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** An empty box to tick: `((клетка))`; `☐` and `[ ]`, as they are pasted, are the same. */
export interface Box {
  readonly kind: 'box';
  readonly span: Span;
}

/** Something in `((…))` that could not be read; of a closed one the compiler tells, which knows the names. */
export interface BadInline {
  readonly kind: 'bad-inline';
  readonly text: string;
  readonly span: Span;
}

export type Inline =
  | Text
  | SoftBreak
  | Blank
  | Emphasis
  | Chain
  | FieldUse
  | NoteUse
  | LabelMark
  | Reference
  | Link
  | FixedNumber
  | Repealed
  | Box
  | BadInline;
