/// <reference path="./russian-nouns-js.d.ts" />
import RussianNouns from 'russian-nouns-js';
import type { GrammaticalCase } from '../cases.ts';
import { type Gender, hasStressedEnding, locativeOf } from './lexicon.ts';
import type { NounTraits } from './noun-traits.ts';
import type { WordForms } from './phrase-decliner.ts';

const CASE_NAMES: Readonly<Record<GrammaticalCase, string>> = {
  nominative: 'именительный',
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
};

const GENDER_NAMES: Readonly<Record<Gender, string>> = { м: 'мужской', ж: 'женский', с: 'средний' };

/** Makes the functions that decline one noun; their dictionary of stress is built here, once (2 to 3 ms). */
export function nounForms(): Pick<WordForms, 'declineNoun' | 'pluralOf'> {
  const engine = new RussianNouns.Engine();
  const declineNoun: WordForms['declineNoun'] = (word, grammaticalCase, traits, preposition) => {
    if (traits.indeclinable || grammaticalCase === 'nominative') return word;
    const locative =
      grammaticalCase === 'prepositional' && preposition && !traits.plural && locativeOf(word, preposition);
    if (locative) return locative;
    const { lemma, animate, pluralOnly } = traits;
    const options = pluralOnly
      ? { text: lemma, pluraleTantum: true, animate }
      : { text: lemma, gender: GENDER_NAMES[traits.gender], animate };
    const forms = engine.decline(options, CASE_NAMES[grammaticalCase], traits.plural ? word : undefined);
    return withStress(forms[0] ?? word, grammaticalCase, traits);
  };
  return {
    declineNoun,
    pluralOf: ({ lemma, gender, animate }) =>
      engine.pluralize({ text: lemma, gender: GENDER_NAMES[gender], animate })[0] ?? lemma,
  };
}

/** The library writes «секретарем», «семьей»: where the ending is stressed it is ё. */
function withStress(form: string, grammaticalCase: GrammaticalCase, { lemma, plural }: NounTraits): string {
  if (grammaticalCase !== 'instrumental' || plural || !hasStressedEnding(lemma)) return form;
  return form.replace(/е(?=[мй]$)/u, 'ё');
}
