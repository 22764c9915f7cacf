import type { Span } from '@polozh/diagnostics';
import type { Name } from './condition.ts';
import type { Inline } from './inline.ts';

/** `имя – текст` in a declaration's body: a kind, a choice's value, a form in a case. */
export interface Entry {
  readonly kind: 'entry';
  readonly name: Name;
  readonly text: string;
  /** Where the text stands. */
  readonly textSpan: Span;
  readonly span: Span;
}

/** `/документ Название`. */
export interface DocumentDeclaration {
  readonly kind: 'document-declaration';
  readonly content: readonly Inline[];
  readonly span: Span;
}

/** `/язык 1`. */
export interface LanguageDeclaration {
  readonly kind: 'language-declaration';
  readonly version: string;
  readonly span: Span;
}

/** `/вид имя` with a line a kind. */
export interface KindDeclaration {
  readonly kind: 'kind-declaration';
  readonly name: Name;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** `/выбор имя – подпись` with a line a value; without values it is a yes/no choice. */
export interface ChoiceDeclaration {
  readonly kind: 'choice-declaration';
  readonly name: Name;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** `/поле имя: тип, единица = значение` or `– ЗАПОЛНИТЕЛЬ`, with a table of forms. */
export interface FieldDeclaration {
  readonly kind: 'field-declaration';
  readonly name: Name;
  readonly type: Name | null;
  /** `список` before the type. */
  readonly list: boolean;
  /** What the number counts, in the nominative singular: «рабочий день» behind the type and a comma. */
  readonly unit: Name | null;
  readonly value: { readonly kind: 'default' | 'placeholder'; readonly text: string; readonly span: Span } | null;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** `/слово имя` with a line a kind: a word that depends on the variant. */
export interface WordDeclaration {
  readonly kind: 'word-declaration';
  readonly name: Name;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** `/оформление`, `/нумерация` and `/проверки`: lines `имя – значение`. */
export interface SettingsDeclaration {
  readonly kind: 'style-declaration' | 'numbering-declaration' | 'checks-declaration';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export type Declaration =
  | DocumentDeclaration
  | LanguageDeclaration
  | KindDeclaration
  | ChoiceDeclaration
  | FieldDeclaration
  | WordDeclaration
  | SettingsDeclaration;
