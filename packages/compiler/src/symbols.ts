import type { Level, Span } from '@polozh/diagnostics';
import type { Style } from '@polozh/document';
import type { GrammaticalCase } from '@polozh/russian';
import type { Inline, Note } from '@polozh/syntax';
import type { NumberingScheme } from './numbering-scheme.ts';

/** A value that a dimension can take. */
export interface DimensionValue {
  /** As declared. */
  readonly name: string;
  readonly key: string;
  /** What it is, in words, for people; a kind's label can be printed. */
  readonly label: string;
  readonly span: Span;
}

/** `/вид`: exactly one of the values holds in every variant. */
export interface Kinds {
  readonly name: string;
  readonly values: readonly DimensionValue[];
  readonly span: Span;
}

/** `/выбор`. A yes/no choice has the values «да» and «нет». While undecided, a template holds «не решено». */
export interface Choice {
  readonly name: string;
  readonly key: string;
  readonly label: string;
  readonly yesNo: boolean;
  readonly values: readonly DimensionValue[];
  readonly span: Span;
}

export const FIELD_TYPES = [
  'текст',
  'наименование',
  'должность',
  'фио',
  'дата',
  'год',
  'число',
  'сумма',
  'да/нет',
  'телефон',
  'почта',
  'сайт',
  'адрес',
  'инн',
  'огрн',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** Word forms by case; what is not there is declined. */
export type Forms = Readonly<Partial<Record<GrammaticalCase, string>>>;

/** What a number field counts. */
export interface Unit {
  /** In the nominative singular: «рабочий день». */
  readonly text: string;
  /** Forms behind 1, 2 and 5 that the author wrote, by «5 genitive»; what is not there is declined. */
  readonly forms: ReadonlyMap<string, string>;
}

/** `/поле`. */
export interface Field {
  readonly name: string;
  readonly key: string;
  readonly type: FieldType;
  readonly list: boolean;
  readonly unit: Unit | null;
  /** The value where the data gives none. */
  readonly byDefault: string | null;
  /** What a template shows; a finished document refuses it. The field's own name in capitals where none is written. */
  readonly placeholder: string;
  /** Forms of the default or placeholder, as the author wrote them. */
  readonly forms: Forms;
  readonly span: Span;
}

/** The values in a line of text: several of a list, where «;» parts them or, where none is written, the comma. */
export function valuesIn({ list }: Pick<Field, 'list'>, text: string): readonly string[] {
  if (!list) return [text];
  const values = text.split(text.includes(';') ? ';' : ',').map((value) => value.trim());
  return values.filter((value) => value !== '');
}

/** `/слово`: a word for each kind. */
export interface Word {
  readonly name: string;
  readonly key: string;
  /** By the kind's key. */
  readonly values: ReadonlyMap<string, { readonly text: string; readonly forms: Forms }>;
  readonly span: Span;
}

/** All that a source declares, by `nameKey`. */
export interface Symbols {
  readonly title: readonly Inline[];
  readonly kinds: Kinds | null;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly words: ReadonlyMap<string, Word>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly style: Style;
  readonly numbering: NumberingScheme;
  /** What `/проверки` sets, by the printed code. */
  readonly levels: ReadonlyMap<string, Level>;
}
