import { dictionaryForm, type Gender, indeclinableGender, lexemeOf } from './lexicon.ts';
import type { DeclensionKind, NounShape, NounTraits } from './noun-traits.ts';
import { isPlural, looksPlural, pluralShape } from './plural.ts';

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
  if (!/^[а-яё]{2,}$/u.test(form) || MIXED_CASE.test(word)) return null;
  const shape = expected?.plural ? pluralShape(form) : singularOrPlural(form, expected?.gender);
  const lexeme = lexemeOf(shape.lemma);
  const animate = kind === 'post' || (kind === 'noun' && (lexeme?.animate ?? LIVING.test(dictionaryForm(shape.lemma))));
  const animacySure = kind !== 'noun' || lexeme !== null || !showsLife(shape);
  return { plural: false, pluralOnly: false, indeclinable: false, ...shape, animate, animacySure };
}

/** A brand («ВКонтакте»), whose capitals no form would keep. */
const MIXED_CASE = /[a-zа-яё][A-ZА-ЯЁ]|[A-ZА-ЯЁ]{2}.*[a-zа-яё]/u;

const LIVING = /(?:тель|ник|щик|чик|ист|лог|ант|ент|ница)$/u;

/** Only masculines and plurals show in the accusative whether they live; what ends in -ость, -ия never does. */
function showsLife({ gender, plural, pluralOnly, lemma }: NounShape): boolean {
  if (gender === 'с' || pluralOnly) return false;
  return gender === 'м' || (plural === true && !/(?:ость|ия)$/u.test(lemma));
}

function singularOrPlural(form: string, gender: Gender | undefined): NounShape {
  const lexeme = lexemeOf(form);
  if (lexeme) return { lemma: form, gender: lexeme.gender, sure: true };
  const indeclinable = indeclinableGender(form);
  if (indeclinable) return { lemma: form, gender: indeclinable, indeclinable: true, sure: true };
  if (gender === undefined ? looksPlural(form) : isPlural(form)) return pluralShape(form);
  return singularShape(form, gender);
}

/** A singular that the dictionary lacks, by its last letter. */
function singularShape(form: string, gender: Gender | undefined): NounShape {
  const last = form.at(-1) ?? '';
  if (/(?:время|знамя|племя|пламя)$/u.test(form)) return { lemma: form, gender: 'с', sure: true };
  if (last === 'ь') return shapeInSoftSign(form, gender);
  if ('ая'.includes(last)) return { lemma: form, gender: 'ж', sure: gender !== 'м' && !/[жшчщц]а$/u.test(form) };
  if ('оеё'.includes(last)) return { lemma: form, gender: 'с', sure: /(?:[нтвлсд]ие|ство|лище)$/u.test(form) };
  if ('уюэ'.includes(last)) return { lemma: form, gender: 'с', indeclinable: true, sure: false };
  return { lemma: form, gender: 'м', sure: !UNCERTAIN_STEM.test(form) };
}

/** Masculine stems from which a vowel may fall out («посол – посла») or whose instrumental depends on the stress. */
const UNCERTAIN_STEM = /(?:[оеё]к|ец|[оеё]л|ёр|[жшчщц])$|^.{1,3}$/u;

function shapeInSoftSign(form: string, gender: Gender | undefined): NounShape {
  if (form.endsWith('тель')) return { lemma: form, gender: 'м', sure: true };
  if (/(?:[ое]сть|[жшчщ]ь)$/u.test(form) && !/^(?:ложь|рожь)$/u.test(form))
    return { lemma: form, gender: 'ж', sure: true };
  const guess = gender ?? (/(?:ть|знь|вь)$/u.test(form) ? 'ж' : 'м');
  return {
    lemma: form,
    gender: guess === 'ж' ? 'ж' : 'м',
    sure: gender !== undefined && !/(?:ень|оть|овь|^[лр]ожь)$/u.test(form),
  };
}
