import type { Span } from '@polozh/diagnostics';

/**
 * What a name can name. Kinds, choices, fields and words share the space `name`; a choice's values stand in `value` under
 * the choice, a fragment's parameters in `parameter` under the fragment; `kinds` is the name behind `/вид`.
 */
export type NameSpace = 'name' | 'value' | 'kinds' | 'label' | 'note' | 'fragment' | 'parameter' | 'file';

/** Something that has a name: one thing, however often it is named. */
export interface Subject {
  readonly space: NameSpace;
  /** The name's `nameKey`; of a file its path. */
  readonly key: string;
  /** The choice of a value, the fragment of a parameter; else empty. */
  readonly owner: string;
}

/** A place where a name stands. */
export interface Occurrence extends Subject {
  readonly role: 'declaration' | 'use';
  /** The name itself and nothing else. */
  readonly span: Span;
}

export const isSame = (a: Subject, b: Subject): boolean =>
  a.space === b.space && a.key === b.key && a.owner === b.owner;
