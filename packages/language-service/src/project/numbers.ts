import { type Analysis, printedNumbers, type Variant } from '@polozh/compiler';

/** A block's number in one variant; a fragment inserted twice has two. */
export interface NumberInVariant {
  /** As declared; `null` where the document has no kinds. */
  readonly variant: string | null;
  readonly numbers: readonly string[];
}

/** Numbers by the block's place, see `placeKey`. */
export type NumberTable = ReadonlyMap<string, readonly NumberInVariant[]>;

export const placeKey = (span: { readonly file: string; readonly start: number }): string =>
  `${span.start} ${span.file}`;

/** Not the dash or circle of a list. */
const COUNTED = /[\p{L}\p{N}]/u;

/** A kind's template, in which nothing is decided yet. */
export const templateOf = (kind: string | null): Variant => ({
  kind,
  choices: new Map(),
  values: new Map(),
  final: false,
});

/** The numbers that a source's blocks have in the given kinds' templates. */
export function numberTable(analysis: Analysis, kinds: readonly (KindName | null)[]): NumberTable {
  const table = new Map<string, NumberInVariant[]>();
  for (const kind of kinds) {
    const variant = kind?.name ?? null;
    const own = new Map<string, Set<string>>();
    for (const { span, text } of printedNumbers(analysis, templateOf(kind?.key ?? null))) {
      if (!COUNTED.test(text)) continue;
      const key = placeKey(span);
      own.set(key, (own.get(key) ?? new Set()).add(text));
    }
    for (const [key, numbers] of own) table.set(key, [...(table.get(key) ?? []), { variant, numbers: [...numbers] }]);
  }
  return table;
}

interface KindName {
  readonly name: string;
  readonly key: string;
}

/** A source's kinds; a document without kinds has one variant, `null`. */
export const kindsOf = ({ symbols }: Analysis): readonly (KindName | null)[] => symbols.kinds?.values ?? [null];
