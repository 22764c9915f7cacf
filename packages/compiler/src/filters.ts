import { capitalize, formatDate, initials, numberInWords, toCapitals, toSmallLetters } from '@polozh/russian';
import type { FieldType } from './symbols.ts';

/** What a filter behind a field's colon does with its text. */
export interface FilterRule {
  /** The field types it suits; absent: all. */
  readonly types?: readonly FieldType[];
  readonly apply: (text: string) => string;
}

/** Filters by `nameKey`; cases are not among them. `с предлогом` is done where the case is known. */
export const FILTERS: ReadonlyMap<string, FilterRule> = new Map<string, FilterRule>([
  ['прописными', { apply: toCapitals }],
  ['строчными', { apply: toSmallLetters }],
  ['с прописной', { apply: capitalize }],
  ['инициалы', { types: ['фио', 'текст'], apply: (text) => initials(text) }],
  ['инициалы после', { types: ['фио', 'текст'], apply: (text) => initials(text, 'after') }],
  ['дата', { types: ['дата', 'текст'], apply: (text) => formatDate(text) ?? text }],
  ['дата цифрами', { types: ['дата', 'текст'], apply: (text) => formatDate(text, 'short') ?? text }],
  ['прописью', { types: ['число', 'год', 'текст'], apply: inWords }],
  ['с предлогом', { apply: (text) => text }],
]);

export const filterNames = (): readonly string[] => [
  ...FILTERS.keys(),
  'кого',
  'кому',
  'кем',
  'о ком',
  'в чём',
  'чего',
  'чему',
  'чем',
];

function inWords(text: string): string {
  const number = Number(text);
  return Number.isInteger(number) ? numberInWords(number) : text;
}
