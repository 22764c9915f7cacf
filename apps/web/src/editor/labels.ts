import type { CompletionKind } from '@polozh/language-service';

export const LABELS = {
  source: (path: string) => `Текст файла ${path}`,
} as const;

/** What a suggestion is, where it does not say more of itself. */
export const COMPLETION_KINDS: Readonly<Record<CompletionKind, string>> = {
  field: 'поле',
  word: 'слово',
  kind: 'вид',
  choice: 'выбор',
  value: 'значение',
  parameter: 'параметр',
  label: 'метка',
  note: 'сноска',
  fragment: 'фрагмент',
  case: 'падеж',
  filter: 'преобразование',
  keyword: 'слово языка',
  directive: 'указание',
  type: 'тип',
  setting: 'настройка',
  path: 'файл',
  snippet: 'заготовка',
};
