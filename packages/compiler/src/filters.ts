import { capitalize, formatDate, initials, toCapitals, toSmallLetters } from '@polozh/russian';
import type { FieldType } from './symbols.ts';

/** What a filter behind a field's colon does with its text. */
export interface FilterRule {
  /** The field types it suits; absent: all. */
  readonly types?: readonly FieldType[];
  /** It only makes letters capital or small, which a placeholder's words bear too. */
  readonly ofLetters?: boolean;
  readonly apply: (text: string) => string;
}

const NUMERIC: readonly FieldType[] = ['число', 'сумма', 'год', 'текст'];

const AS_IT_IS = (text: string): string => text;

/** Filters by `nameKey`; cases are not among them. What needs the case (`с предлогом`, numbers) is done where it is known. */
export const FILTERS: ReadonlyMap<string, FilterRule> = new Map<string, FilterRule>([
  ['прописными', { ofLetters: true, apply: toCapitals }],
  ['строчными', { ofLetters: true, apply: toSmallLetters }],
  ['с прописной', { ofLetters: true, apply: capitalize }],
  ['инициалы', { types: ['фио', 'текст'], apply: (text) => initials(text) }],
  ['инициалы после', { types: ['фио', 'текст'], apply: (text) => initials(text, 'after') }],
  ['дата', { types: ['дата', 'текст'], apply: (text) => formatDate(text) ?? text }],
  ['дата цифрами', { types: ['дата', 'текст'], apply: (text) => formatDate(text, 'short') ?? text }],
  ['прописью', { types: NUMERIC, apply: AS_IT_IS }],
  ['цифрами и прописью', { types: NUMERIC, apply: AS_IT_IS }],
  ['без единицы', { types: ['число', 'сумма'], apply: AS_IT_IS }],
  ['с предлогом', { apply: AS_IT_IS }],
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
