import { nearest, type UsedAsField } from '@polozh/diagnostics';
import { caseOfQuestion } from '@polozh/russian';
import { DIRECTIVE_NAMES, nameKey } from '@polozh/syntax';
import { FILTERS } from '../../filters.ts';
import type { Symbols } from '../../symbols.ts';

/** What an author likely meant by a `((…))` that means nothing. */
export interface Meaning {
  /** What should stand between the brackets. */
  readonly text: string;
  /** The declared name in it. */
  readonly name: string | null;
  /** Whether the name is typed right, so that only a sign is missing. */
  readonly isCertain: boolean;
}

const WORDS = /^(?<not>(?:не|кроме)\s+)?(?<word>[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*)(?<rest>.*)$/isu;

/** Words of the language that a name follows. */
const NAMING = [
  'пункт',
  'подпункт',
  'раздел',
  'приложение',
  'таблица',
  'сноска',
  'метка',
  'ссылка',
  'вставить',
  'номер',
];

/** Those whose name the author makes up. */
const MARKS: ReadonlySet<string> = new Set(['пункт', 'подпункт', 'раздел', 'приложение', 'таблица', 'сноска', 'метка']);

/** «((метка должен знать))»: a name is one word; an «и» may stand between two of them. */
const SEVERAL_WORDS = /^(?<name>(?:(?!и\s)[А-Яа-яЁёA-Za-z0-9_-]+\s*){2,4})(?<filters>(?::.*)?)$/su;

/**
 * What `((text))` was likely to be: a condition without its «?», a field without the colon before its case, a misspelt
 * word of the language. `null` where nothing is near.
 */
export function meantBy(text: string, symbols: Symbols): Meaning | null {
  const joined = joinedName(text, symbols);
  if (joined !== null) return joined;
  const { not = '', word = '', rest = '' } = WORDS.exec(text)?.groups ?? {};
  const words = rest.replace(/^[\s,.;:–-]+/, '').trim();
  if (word === '' || words === '') return null;
  if (nameKey(word) === 'иначе') return { text: `иначе? ${words}`, name: null, isCertain: true };
  if (nameKey(word) === 'если') return { text: `${words}? текст`, name: words, isCertain: false };
  if (NAMING.includes(nameKey(word)) && /^\d/.test(words))
    return { text: `${nameKey(word)} имя-метки`, name: null, isCertain: false };
  const label = MARKS.has(nameKey(word)) ? SEVERAL_WORDS.exec(words)?.groups : undefined;
  if (label !== undefined) {
    const joined = (label['name'] ?? '').trim().replace(/\s+/g, '-');
    return { text: `${nameKey(word)} ${joined}${label['filters']}`, name: null, isCertain: true };
  }
  const isForm = words.split(',').every((filter) => isFilter(filter.trim()));
  const name = nearest(word, isForm ? fieldNames(symbols) : conditionNames(symbols));
  if (name !== null && (isForm ? not === '' : true)) {
    const isCertain = nameKey(name) === nameKey(word);
    return { text: isForm ? `${name}: ${words}` : `${not}${name}? ${words}`, name, isCertain };
  }
  const naming = nearest(word, NAMING);
  return naming === null || nameKey(naming) === nameKey(word) || /\s/.test(words)
    ? null
    : { text: `${naming} ${words}`, name: null, isCertain: false };
}

/** «((дата начала: кого))»: a name is one word. */
function joinedName(text: string, symbols: Symbols): Meaning | null {
  const [words = '', filters] = text.split(/\s*:\s*/, 2);
  const wanted = nameKey(words.replace(/\s+/g, '-'));
  const name = fieldNames(symbols).find((known) => nameKey(known) === wanted);
  return name === undefined
    ? null
    : { text: filters === undefined || filters === '' ? name : `${name}: ${filters}`, name, isCertain: true };
}

const isFilter = (text: string): boolean => caseOfQuestion(text) !== null || FILTERS.has(nameKey(text));

const fieldNames = ({ fields, words, kinds }: Symbols): readonly string[] => [
  ...[...fields.values(), ...words.values()].map(({ name }) => name),
  ...(kinds === null ? [] : ['вид']),
];

/** Names that are a condition by themselves. */
const conditionNames = ({ fields, choices, kinds }: Symbols): readonly string[] => [
  ...(kinds?.values ?? []).map(({ name }) => name),
  ...[...choices.values()].filter(({ yesNo }) => yesNo).map(({ name }) => name),
  ...[...fields.values()].filter(({ type }) => type === 'да/нет').map(({ name }) => name),
];

/** What a name that no field has is a name of; `null` where it is none. `reference` is how a label of that name is referred to. */
export function usedAsField(
  name: string,
  { kinds, choices, notes }: Symbols,
  reference: string | null,
): UsedAsField | null {
  const key = nameKey(name);
  if (kinds?.values.some((kind) => kind.key === key))
    return {
      what: `вид ${kinds.name}`,
      remedy: `если это условие, поставьте знак «?»: «((${name}? текст))»; что это за вид, печатает «((вид))»`,
    };
  if (choices.get(key)?.yesNo === true)
    return { what: 'выбор «да/нет»', remedy: `он бывает условием: «((${name}? текст))»` };
  if (DIRECTIVE_NAMES.includes(key))
    return {
      what: 'указание',
      remedy: `оно стоит в начале строки, за чертой: «/${key}»; условие внутри строки пишут так: «((школа? текст))»`,
    };
  if (reference !== null) return { what: 'метка', remedy: `номер того, что она помечает, печатает «${reference}»` };
  return notes.has(key) ? { what: 'сноска', remedy: `её знак ставят так: «((сноска ${name}))»` } : null;
}
