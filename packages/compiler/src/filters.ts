import {
  capitalize,
  formatDate,
  type GrammaticalCase,
  initials,
  numberInWords,
  toCapitals,
  toSmallLetters,
} from '@polozh/russian';
import type { FieldType } from './symbols.ts';

/** What a filter behind a field's colon does with its text. */
export interface FilterRule {
  /** The field types it suits; absent: all. */
  readonly types?: readonly FieldType[];
  /** It only makes letters capital or small, which a placeholder's words bear too. */
  readonly ofLetters?: boolean;
  /** `null` where it cannot be done to the text. */
  readonly apply: (text: string, grammaticalCase: GrammaticalCase) => string | null;
}

/** Filters by `nameKey`; cases are not among them. `с предлогом` is done where the case is known. */
export const FILTERS: ReadonlyMap<string, FilterRule> = new Map<string, FilterRule>([
  ['прописными', { ofLetters: true, apply: toCapitals }],
  ['строчными', { ofLetters: true, apply: toSmallLetters }],
  ['с прописной', { ofLetters: true, apply: capitalize }],
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

/** «5» or «2,5» in words; `null` for what is no number or has no words. */
function inWords(text: string, grammaticalCase: GrammaticalCase): string | null {
  return NUMBER.test(text) ? numberInWords(Number(text.replace(',', '.')), { case: grammaticalCase }) : null;
}

const NUMBER = /^-?\d+(?:,\d+)?$/;
