import type { Span } from '@polozh/diagnostics';

/** A name as typed; names are compared by `nameKey`, never by this text. */
export interface Name {
  readonly kind: 'name';
  readonly text: string;
  readonly span: Span;
}

/** A bare name: a kind (`школа`), a yes/no choice, or one of the words `шаблон`, `готовый`. */
export interface NamedCondition {
  readonly kind: 'named';
  readonly name: Name;
  readonly span: Span;
}

/** `чаты = администратор`; `value` is `null` for `не решено`. */
export interface EqualsCondition {
  readonly kind: 'equals';
  readonly name: Name;
  readonly value: Name | null;
  readonly span: Span;
}

/** `указано(гис)`. */
export interface GivenCondition {
  readonly kind: 'given';
  readonly name: Name;
  readonly span: Span;
}

export type Comparison = 'equal' | 'more' | 'less' | 'at-most' | 'at-least';

/** `численность больше 100`, `год = 2026`. */
export interface ComparedCondition {
  readonly kind: 'compared';
  readonly name: Name;
  readonly comparison: Comparison;
  readonly value: number;
  readonly span: Span;
}

export interface NotCondition {
  readonly kind: 'not';
  readonly operand: Condition;
  readonly span: Span;
}

/** `и` where `all`, `или` and the comma where `any`; at least two operands. */
export interface JoinedCondition {
  readonly kind: 'all' | 'any';
  readonly operands: readonly Condition[];
  readonly span: Span;
}

/** What could not be read as a condition; a diagnostic tells of it. It counts as unknown, never as true or false. */
export interface BadCondition {
  readonly kind: 'bad-condition';
  readonly text: string;
  readonly span: Span;
}

export type Condition =
  | NamedCondition
  | EqualsCondition
  | GivenCondition
  | ComparedCondition
  | NotCondition
  | JoinedCondition
  | BadCondition;
