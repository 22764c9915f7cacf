import type { Forms } from './symbols.ts';

/** A field's value as a data file gives it; text to the end, never read as source. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly forms: Forms }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] };

/** Which document of a source is wanted. Names are `nameKey`s. */
export interface Variant {
  /** The kind's key; `null` where the document has no kinds. */
  readonly kind: string | null;
  /** Decided choices: the value's key («да» and «нет» for yes/no ones). */
  readonly choices: ReadonlyMap<string, string>;
  /** Field values by the field's key. */
  readonly values: ReadonlyMap<string, Value>;
  /** True for a finished document: no placeholder and no open choice may be left. */
  readonly final: boolean;
}
