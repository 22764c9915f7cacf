import type { GrammaticalCase } from '../cases.ts';
import { dictionaryForm, type Gender, lexemeOf } from './lexicon.ts';

/** What an adjective agrees in with its noun; the gender means nothing in the plural. */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly animate: boolean;
}

/** Soft adjectives whose plural looks like a neuter noun in -ние: «средние», «летние», «несовершеннолетние». */
const SOFT_IN_N =
  /(?:средн|внешн|внутренн|последн|летн|зимн|осенн|весенн|вечерн|утренн|ранн|поздн|верхн|нижн|ближн|дальн|соседн|здешн|домашн|древн|передн|задн|крайн|прежн|смежн|сегодняшн|нынешн|искренн|посторонн|сторонн|лишн|дополн)$/u;

/** Nouns that end like adjectives. */
const NOT_ADJECTIVES = /^(?:герой|слой|строй|бой|покой|рой|устой|настрой|случай|гений|стая|свая|змея)$/u;

/** The nominative endings in which adjectives are known, with what must stand before them. */
const NOMINATIVES: readonly (readonly [RegExp, Gender, boolean])[] = [
  [/(?:[бвдзлмнпрстфц]ый|[гкхжшчщн]ий|[бвгджзклмнпрстхцш]ой|щийся|вшийся)$/u, 'м', false],
  [/(?:[бвгджзклмнпрстфхцчшщ]ая|няя|щаяся|вшаяся)$/u, 'ж', false],
  [/(?:[бвгджзклмнпрстфхцш]ое|[жчшщн]ее|щееся|вшееся)$/u, 'с', false],
  [/(?:[бвдзлмнпрстфц]ые|[гкхжшчщ]ие|щиеся|вшиеся)$/u, 'м', true],
];

/** Gender and number of a word that looks like an adjective or participle in the nominative, else null. */
export function adjectiveShape(word: string): { readonly gender: Gender; readonly plural: boolean } | null {
  const form = dictionaryForm(word);
  const possessive = POSSESSIVES.get(form);
  if (possessive) return possessive;
  if (NOT_ADJECTIVES.test(form) || lexemeOf(form) || form.length < 4) return null;
  for (const [ending, gender, plural] of NOMINATIVES) if (ending.test(form)) return { gender, plural };
  return form.endsWith('ние') && SOFT_IN_N.test(form.slice(0, -2)) ? { gender: 'м', plural: true } : null;
}

/** «третий» keeps a soft sign before its soft endings. */
const POSSESSIVES: ReadonlyMap<string, { readonly gender: Gender; readonly plural: boolean }> = new Map([
  ['третий', { gender: 'м', plural: false }],
  ['третья', { gender: 'ж', plural: false }],
  ['третье', { gender: 'с', plural: false }],
  ['третьи', { gender: 'м', plural: true }],
]);

/** The endings behind a stem, a table line a series, in the order of the cases; the accusative is worked out. */
const ENDINGS = {
  hard: 'ого ому ым ом',
  velar: 'ого ому им ом',
  soft: 'его ему им ем',
  hardFeminine: 'ой ой ой ой',
  softFeminine: 'ей ей ей ей',
  hardPlural: 'ых ым ыми ых',
  softPlural: 'их им ими их',
} as const;

const OBLIQUE: readonly GrammaticalCase[] = ['genitive', 'dative', 'instrumental', 'prepositional'];

/**
 * An adjective's form. `word` is a nominative that `adjectiveShape` knows, in small letters; a word that has no
 * such ending is returned as it is.
 */
export function declineAdjective(word: string, grammaticalCase: GrammaticalCase, agreement: Agreement): string {
  if (grammaticalCase === 'nominative') return word;
  if (POSSESSIVES.has(word)) return possessiveForm(word, grammaticalCase, agreement);
  const reflexive = /(?:ий|ая|ее|ие)ся$/u.test(word);
  const base = reflexive ? word.slice(0, -2) : word;
  const stem = base.slice(0, -2);
  const ending = base.slice(-2);
  if (grammaticalCase === 'accusative')
    return stem + accusativeEnding(stem, ending, agreement) + (reflexive ? 'ся' : '');
  return stem + endingIn(seriesOf(stem, ending), grammaticalCase) + (reflexive ? 'ся' : '');
}

function possessiveForm(word: string, grammaticalCase: GrammaticalCase, agreement: Agreement): string {
  const living = agreement.animate && (agreement.plural || agreement.gender === 'м');
  if (grammaticalCase === 'accusative' && word === 'третья') return 'третью';
  if (grammaticalCase === 'accusative' && !living) return word;
  const series = word === 'третья' ? 'softFeminine' : word === 'третьи' ? 'softPlural' : 'soft';
  return `треть${endingIn(series, grammaticalCase === 'accusative' ? 'genitive' : grammaticalCase)}`;
}

function accusativeEnding(stem: string, ending: string, { gender, plural, animate }: Agreement): string {
  if (ending === 'ая') return 'ую';
  if (ending === 'яя') return 'юю';
  const living = animate && (plural || gender === 'м');
  return living ? endingIn(seriesOf(stem, ending), 'genitive') : ending;
}

function seriesOf(stem: string, ending: string): keyof typeof ENDINGS {
  const last = stem.at(-1) ?? '';
  const velar = 'гкх'.includes(last);
  const sibilant = 'жшчщ'.includes(last);
  const stressed = /(?:больш|чуж)$/u.test(stem);
  if (ending === 'ая') return sibilant && !stressed ? 'softFeminine' : 'hardFeminine';
  if (ending === 'яя') return 'softFeminine';
  if (ending === 'ые') return 'hardPlural';
  if (ending === 'ие') return 'softPlural';
  if (ending === 'ее' || (ending === 'ий' && !velar)) return 'soft';
  return velar || sibilant ? 'velar' : 'hard';
}

function endingIn(series: keyof typeof ENDINGS, grammaticalCase: GrammaticalCase): string {
  return ENDINGS[series].split(' ')[OBLIQUE.indexOf(grammaticalCase)] ?? '';
}

/** «рабочий» → «рабочие», «уполномоченный» → «уполномоченные»: the nominative plural of a nominative singular. */
export function pluralOfAdjective(word: string): string {
  if (POSSESSIVES.has(word)) return 'третьи';
  const reflexive = /(?:ий|ая|ее)ся$/u.test(word);
  const base = reflexive ? word.slice(0, -2) : word;
  const stem = base.slice(0, -2);
  const hard = /(?:ый|ой|ая|ое)$/u.test(base) && !/[гкхжшчщ]$/u.test(stem);
  return `${stem}${hard ? 'ые' : 'ие'}${reflexive ? 'ся' : ''}`;
}
