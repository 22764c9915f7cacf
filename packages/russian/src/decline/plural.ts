import { isPluralOnly, lexemeOf, singularOfKnownPlural } from './lexicon.ts';
import type { NounShape } from './noun-traits.ts';

/** The endings of a plural, what is put in their place for the singular, its gender, and whether that is certain. */
const PLURALS: readonly (readonly [RegExp, string, NounShape['gender'], boolean])[] = [
  [/ии$/u, 'ия', 'ж', true],
  [/ости$/u, 'ость', 'ж', true],
  [/тели$/u, 'тель', 'м', true],
  [/ницы$/u, 'ница', 'ж', true],
  [/й?цы$/u, 'ец', 'м', false],
  [/ики$/u, 'ик', 'м', true],
  [/оги$/u, 'ог', 'м', true],
  [/ки$/u, 'ка', 'ж', false],
  [/(ист|ент|ант|ор|ер)ы$/u, '$1', 'м', true],
  [/([гхжшчщ])и$/u, '$1', 'м', false],
  [/и$/u, 'ь', 'м', false],
  [/ы$/u, '', 'м', false],
  [/ия$/u, 'ие', 'с', false],
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

/** The singular, its gender and certainty of a noun in the nominative plural, in small letters. */
export function pluralShape(form: string): NounShape {
  if (isPluralOnly(form)) return { lemma: form, gender: 'м', plural: true, pluralOnly: true, sure: true };
  const singular = singularOfKnownPlural(form) ?? singularInDictionary(form);
  if (singular) return { lemma: singular, gender: lexemeOf(singular)?.gender ?? 'м', plural: true, sure: true };
  for (const [ending, replacement, gender, sure] of PLURALS) {
    if (ending.test(form)) return { lemma: form.replace(ending, replacement), gender, plural: true, sure };
  }
  return { lemma: form, gender: 'м', sure: false };
}

/** Without adjectives to tell: is it rather a plural than a singular? */
export function looksPlural(form: string): boolean {
  if (isPlural(form) || /(?:[еая]ния|[яы]тия|ства)$/u.test(form)) return true;
  const stem = form.slice(0, -1);
  if (form.endsWith('ия')) return lexemeOf(`${stem}е`)?.gender === 'с';
  return form.endsWith('а') && lexemeOf(`${stem}о`) !== null;
}

/** Can it be nothing but a plural? */
export const isPlural = (form: string): boolean =>
  isPluralOnly(form) || singularOfKnownPlural(form) !== null || /[ыи]$/u.test(form);

function singularInDictionary(form: string): string | null {
  const stem = form.slice(0, -1);
  const candidates = (SINGULAR_ENDINGS[form.slice(-1)] ?? []).map((ending) => stem + ending);
  // «списки – список», «юнармейцы – юнармеец».
  if (/[кц][иы]$/u.test(form)) candidates.push(stem.replace(/к$/u, 'ок'), stem.replace(/й?ц$/u, 'ец'));
  return candidates.find((candidate) => lexemeOf(candidate) !== null) ?? null;
}
