import type { GrammaticalCase } from '../cases.ts';
import type { NounTraits } from './noun-traits.ts';

/** The endings of «организация» and «учреждение» in the singular: no vowel falls out, no stress moves. */
const ENDINGS: Readonly<Record<'ия' | 'ие', Readonly<Record<GrammaticalCase, string>>>> = {
  ия: {
    nominative: 'ия',
    genitive: 'ии',
    dative: 'ии',
    accusative: 'ию',
    instrumental: 'ией',
    prepositional: 'ии',
  },
  ие: {
    nominative: 'ие',
    genitive: 'ия',
    dative: 'ию',
    accusative: 'ие',
    instrumental: 'ием',
    prepositional: 'ии',
  },
};

/** The form of a noun that goes by rule alone; `null` for one that needs a dictionary. */
export function declineRegularNoun(word: string, grammaticalCase: GrammaticalCase, traits: NounTraits): string | null {
  if (traits.indeclinable || grammaticalCase === 'nominative') return word;
  if (traits.plural || traits.pluralOnly || word !== traits.lemma) return null;
  if (traits.gender === 'ж' && word.endsWith('ия')) return word.slice(0, -2) + ENDINGS.ия[grammaticalCase];
  if (traits.gender === 'с' && word.endsWith('ие')) return word.slice(0, -2) + ENDINGS.ие[grammaticalCase];
  return null;
}
