import { FIELD_TYPES, FILTERS, NUMBERING_LEVELS, STYLE_SETTINGS } from '@polozh/compiler';
import type { Diagnostic } from '@polozh/diagnostics';
import { CASE_WORDS, type Decliner, nameOfCase } from '@polozh/russian';
import { nameKey } from '@polozh/syntax';
import { COMPARISONS, CONDITION_WORDS, type ConditionWord, JOINING_WORDS } from '../help/conditions.ts';
import { DIRECTIVES } from '../help/directives.ts';
import { FILTER_HELP } from '../help/filters.ts';
import { MARKERS } from '../help/markers.ts';
import { SPAN_WORDS } from '../help/span-words.ts';
import { TYPE_HELP } from '../help/types.ts';
import type { Declared } from '../index/declared.ts';
import { formOf, wordsOf } from '../index/forms.ts';
import type { Candidate } from './completion.ts';

export const directiveCandidates = (): readonly Candidate[] =>
  DIRECTIVES.map(({ name, summary, documentation, snippet }) => ({
    label: name,
    kind: 'directive',
    detail: summary,
    documentation,
    insert: snippet,
    isSnippet: true,
  }));

/** The words behind `((`. */
export const spanWordCandidates = (): readonly Candidate[] =>
  SPAN_WORDS.map(({ word, summary, documentation, snippet }) => ({
    label: word,
    kind: 'keyword',
    detail: summary,
    documentation,
    insert: snippet,
    isSnippet: true,
  }));

const keyword = ({ word, documentation, snippet }: ConditionWord): Candidate => ({
  label: word,
  kind: 'keyword',
  documentation,
  insert: snippet,
  isSnippet: true,
});

export const conditionWordCandidates = (): readonly Candidate[] => CONDITION_WORDS.map(keyword);

/** What may follow an operand: a joining word, and behind a number's name a comparison. */
export function jointCandidates(declared: Declared, after: string): readonly Candidate[] {
  const found = declared.names.get(nameKey(after));
  const type = found?.kind === 'field' ? nameKey(found.declaration.type?.text ?? '') : '';
  return [...(type === 'год' || type === 'число' || type === 'сумма' ? COMPARISONS : []), ...JOINING_WORDS].map(
    keyword,
  );
}

/** The usual questions first; prepositions ask for the rest. */
const USUAL = ['кто', 'что', 'кого', 'чего', 'кому', 'чему', 'вин', 'кем', 'чем', 'о ком', 'о чём', 'в чём', 'на чём'];

/** Cases with the form that each gives, and the filters that suit the name's type. */
export function filterCandidates(
  declared: Declared,
  name: string,
  given: readonly string[],
  decliner: Decliner | null,
): readonly Candidate[] {
  const key = nameKey(name);
  const taken = new Set(given.map(nameKey));
  const found = declared.names.get(key);
  const typed = found?.kind === 'field' ? nameKey(found.declaration.type?.text ?? 'текст') : 'текст';
  const filters = [...FILTERS].filter(
    ([filter, rule]) => !taken.has(filter) && (rule.types?.some((type) => nameKey(type) === typed) ?? true),
  );
  return [
    ...caseCandidates(declared, key, decliner).filter(({ label }) => !taken.has(nameKey(label))),
    ...filters.map(([filter]): Candidate => ({ label: filter, kind: 'filter', detail: FILTER_HELP[filter] ?? '' })),
  ];
}

/** All question words; with a name, the form of it that each asks for. */
export function caseCandidates(
  declared: Declared,
  key: string | null,
  decliner: Decliner | null,
): readonly Candidate[] {
  const words = key === null ? [] : wordsOf(declared, key);
  const usual = USUAL.map(nameKey);
  const rank = (word: string): number => {
    const at = usual.indexOf(nameKey(word));
    return at < 0 ? usual.length : at;
  };
  return [...CASE_WORDS]
    .sort((a, b) => rank(a.word) - rank(b.word))
    .map(({ word, question }) => ({
      label: word,
      kind: 'case',
      detail: words
        .slice(0, 4)
        .map((own) => formOf(own, question, decliner))
        .map(({ text, from }) => (from === 'guess' ? `${text} (?)` : text))
        .join(', '),
      documentation: `${nameOfCase(question.case)} падеж`,
    }));
}

export const typeCandidates = (): readonly Candidate[] => [
  ...FIELD_TYPES.map((type): Candidate => ({ label: type, kind: 'type', detail: TYPE_HELP[type] })),
  { label: 'список', kind: 'type', detail: 'несколько значений такого типа' },
];

/** The names of a declaration's settings. */
export const settingCandidates = (directive: string): readonly Candidate[] =>
  directive === 'оформление'
    ? [...STYLE_SETTINGS].map(([label, { allowed }]) => setting(label, allowed))
    : NUMBERING_LEVELS.map((label) => setting(label, 'образец первого номера'));

const setting = (label: string, detail: string): Candidate => ({
  label,
  kind: 'setting',
  detail,
  insert: `${label} – `,
});

/** Values that a setting may have, where they can be listed. */
export function settingValues(directive: string, name: string): readonly Candidate[] {
  if (directive === 'проверки') return CHECK_LEVELS;
  const key = nameKey(name);
  const patterns =
    key === 'приложение' ? APPENDIX_PATTERNS : key.endsWith('раздел') ? [...NUMBER_PATTERNS, 'нет'] : NUMBER_PATTERNS;
  const values = directive === 'нумерация' ? patterns : (STYLE_VALUES[key] ?? []);
  return values.map((label) => ({ label, kind: 'value' }));
}

const CHECK_LEVELS: readonly Candidate[] = ['ошибка', 'предупреждение', 'заметка', 'нет'].map((label) => ({
  label,
  kind: 'value',
}));

/** The codes of what the text is told of: those are the checks that its author may want to weigh otherwise. */
export const checkCandidates = (problems: readonly Diagnostic[]): readonly Candidate[] =>
  problems.map(({ number, message }) => ({ label: number, kind: 'setting', detail: message, insert: `${number} – ` }));

const NUMBER_PATTERNS = [
  '1.',
  '1.1.',
  '1.1.1.',
  'I.',
  'Глава 1.',
  'Глава I.',
  'Статья 1.',
  '§ 1',
  '1)',
  '1. в каждом разделе',
];

const APPENDIX_PATTERNS = ['№ 1', 'N 1', '1', 'А', 'нет'];

const STYLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  профиль: ['ГОСТ 2025', 'ГОСТ 2016'],
  кегль: ['12', '13', '14'],
  интервал: ['1', '1,15', '1,5'],
  отступ: ['12,5 мм', '10 мм', '0 мм'],
  'левое поле': ['30 мм', '20 мм'],
  'правое поле': ['10 мм', '15 мм'],
  'верхнее поле': ['20 мм', '15 мм'],
  'нижнее поле': ['20 мм', '15 мм'],
  'номера страниц': ['да', 'нет'],
  оглавление: ['да', 'нет'],
};

export const tableSettingCandidates = (): readonly Candidate[] => [
  { label: 'ширина', kind: 'setting', detail: 'столбцов, в долях', insert: 'ширина: ${1:1; 3; 2})', isSnippet: true },
  {
    label: 'выравнивание',
    kind: 'setting',
    detail: 'как стоят слова в столбцах: слева, по центру, справа',
    insert: 'выравнивание: ${1:слева; справа})',
    isSnippet: true,
  },
  {
    label: 'пустых строк',
    kind: 'setting',
    detail: 'в конце таблицы',
    insert: 'пустых строк: ${1:5})',
    isSnippet: true,
  },
  { label: 'шапка', kind: 'setting', detail: 'сколько строк в шапке', insert: 'шапка: ${1:1})', isSnippet: true },
  { label: 'рамка', kind: 'setting', detail: 'есть ли линии: да, нет', insert: 'рамка: ${1:нет})', isSnippet: true },
  { label: 'примечание', kind: 'setting', detail: 'под таблицей', insert: 'примечание: ${1:текст})', isSnippet: true },
];

/** The signs with which a line can begin. */
export const markerCandidates = (): readonly Candidate[] =>
  MARKERS.map(({ prefix, name, documentation, body }) => ({
    label: prefix,
    kind: 'snippet',
    detail: name,
    documentation,
    insert: body,
    isSnippet: true,
  }));
