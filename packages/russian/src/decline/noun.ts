import {
  dictionaryForm,
  type Gender,
  indeclinableGender,
  isPluralOnly,
  lexemeOf,
  singularOfKnownPlural,
} from './lexicon.ts';

/** What a value names, which decides what lives and how sure a guess may be. */
export type DeclensionKind = 'person-name' | 'post' | 'organization' | 'noun';

/** What is known or guessed of a noun in the nominative. */
export interface NounTraits {
  /** The dictionary's form, small letters: the singular, or the plural of a word that has no other. */
  readonly lemma: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly pluralOnly: boolean;
  readonly indeclinable: boolean;
  readonly animate: boolean;
  /** Are gender, number and stem certain? */
  readonly sure: boolean;
  /** Is it certain whether it lives, on which the accusative depends? */
  readonly animacySure: boolean;
}

type Shape = Pick<NounTraits, 'lemma' | 'gender' | 'sure'> &
  Partial<Pick<NounTraits, 'plural' | 'pluralOnly' | 'indeclinable'>>;

/**
 * Traits of a noun that stands in the nominative, from the dictionary or by its ending; null where it is no
 * Russian word. `expected` is what the adjectives before it tell; the answer may differ from it.
 */
export function nounTraits(
  word: string,
  kind: DeclensionKind,
  expected?: { readonly gender: Gender; readonly plural: boolean },
): NounTraits | null {
  const form = word.toLowerCase();
  if (!/^[а-яё]{2,}$/u.test(form)) return null;
  const shape = expected?.plural ? pluralShape(form) : singularOrPlural(form, expected?.gender);
  const lexeme = lexemeOf(shape.lemma);
  const guess = LIVING.test(dictionaryForm(shape.lemma));
  return {
    plural: false,
    pluralOnly: false,
    indeclinable: false,
    ...shape,
    animate: kind === 'post' || (kind === 'noun' && (lexeme?.animate ?? guess)),
animacySure: kind !== 'noun' || lexeme !== null || LIFE_DOES_NOT_SHOW[shape.gender](shape.plural === true, shape.lemma),
  };
}

/** Only masculines and plurals show in the accusative whether they live, and what ends in -ие, -ость, -ия does not. */
const LIFE_DOES_NOT_SHOW: Readonly<Record<Gender, (plural: boolean, lemma: string) => boolean>> = {
  м: () => false,
  ж: (plural, lemma) => !plural || /(?:ость|ия)$/u.test(lemma),
  с: () => true,
};

const LIVING = /(?:тель|ник|щик|чик|ист|лог|ант|ент|ица)$/u;

/** Masculine stems from which a vowel may fall out («посол – посла») or whose instrumental depends on the stress. */
const UNCERTAIN_STEM = /(?:[оеё]к|ец|[оеё]л|ёр|ень|оть|[жшчщц])$|^.{1,3}$/u;

function singularOrPlural(form: string, gender: Gender | undefined): Shape {
  const lexeme = lexemeOf(form);
  if (lexeme) return { lemma: form, gender: lexeme.gender, sure: true };
  const indeclinable = indeclinableGender(form);
  if (indeclinable) return { lemma: form, gender: indeclinable, indeclinable: true, sure: true };
  if (looksPlural(form, gender)) return pluralShape(form);
  return singularShape(form, gender);
}

function looksPlural(form: string, gender: Gender | undefined): boolean {
  if (isPluralOnly(form) || singularOfKnownPlural(form) || /[ыи]$/u.test(form)) return true;
  if (gender !== undefined) return false;
  const stem = form.slice(0, -1);
  return (
    (form.endsWith('ия') && lexemeOf(`${stem}е`)?.gender === 'с') ||
    (form.endsWith('а') && lexemeOf(`${stem}о`) !== null)
  );
}

function singularShape(form: string, gender: Gender | undefined): Shape {
  const last = form.at(-1) ?? '';
  if (/(?:время|знамя|племя|пламя)$/u.test(form)) return { lemma: form, gender: 'с', sure: true };
  if (last === 'а' || last === 'я')
    return { lemma: form, gender: 'ж', sure: gender !== 'м' && !/[жшчщц]а$/u.test(form) };
  if (last === 'о' || last === 'е' || last === 'ё')
    return { lemma: form, gender: 'с', sure: /(?:[нтвлсд]ие|ство|лище)$/u.test(form) };
  if (last === 'у' || last === 'ю' || last === 'э')
    return { lemma: form, gender: 'с', indeclinable: true, sure: false };
  if (last !== 'ь') return { lemma: form, gender: 'м', sure: !UNCERTAIN_STEM.test(form) };
  if (/[ое]сть$/u.test(form)) return { lemma: form, gender: 'ж', sure: true };
  if (form.endsWith('тель')) return { lemma: form, gender: 'м', sure: true };
  return { lemma: form, gender: gender === 'ж' ? 'ж' : 'м', sure: gender !== undefined && !UNCERTAIN_STEM.test(form) };
}

/** The endings of a plural, what is put in their place for the singular, its gender, and whether that is certain. */
const PLURALS: readonly (readonly [RegExp, string, Gender, boolean])[] = [
  [/ии$/u, 'ия', 'ж', true],
  [/ости$/u, 'ость', 'ж', true],
  [/тели$/u, 'тель', 'м', true],
  [/ницы$/u, 'ница', 'ж', true],
  [/цы$/u, 'ец', 'м', false],
  [/ики$/u, 'ик', 'м', true],
  [/оги$/u, 'ог', 'м', true],
  [/ки$/u, 'ка', 'ж', false],
  [/(ист|ент|ант|ор|ер)ы$/u, '$1', 'м', true],
  [/([гхжшчщ])и$/u, '$1', 'м', false],
  [/и$/u, 'ь', 'м', false],
  [/ы$/u, '', 'м', false],
  [/ия$/u, 'ие', 'с', true],
  [/ства$/u, 'ство', 'с', true],
  [/а$/u, 'о', 'с', false],
  [/я$/u, 'ь', 'м', false],
];

/** What may stand in a plural ending's place, tried in the dictionary. */
const SINGULAR_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  и: ['ь', 'й', '', 'а', 'я'],
  ы: ['', 'а'],
  а: ['о', ''],
  я: ['е', 'ь', 'й'],
};

function pluralShape(form: string): Shape {
  if (isPluralOnly(form)) return { lemma: form, gender: 'м', plural: true, pluralOnly: true, sure: true };
  const singular = singularOfKnownPlural(form) ?? singularInDictionary(form);
  if (singular) return { lemma: singular, gender: lexemeOf(singular)?.gender ?? 'м', plural: true, sure: true };
  for (const [ending, replacement, gender, sure] of PLURALS) {
    if (ending.test(form)) return { lemma: form.replace(ending, replacement), gender, plural: true, sure };
  }
  return { lemma: form, gender: 'м', sure: false };
}

function singularInDictionary(form: string): string | null {
  const stem = form.slice(0, -1);
  const candidates = (SINGULAR_ENDINGS[form.slice(-1)] ?? []).map((ending) => stem + ending);
  if (/[кц][иы]$/u.test(form)) candidates.push(`${stem.slice(0, -1)}ок`, `${stem.slice(0, -1)}ец`);
  return candidates.find((candidate) => lexemeOf(candidate) !== null) ?? null;
}
