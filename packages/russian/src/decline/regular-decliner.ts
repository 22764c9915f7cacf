import { createPhraseDecliner, type Decliner } from './phrase-decliner.ts';
import { declineRegularNoun } from './regular-noun.ts';

/**
 * Makes a decliner that knows rules and no dictionary, and so costs little to load.
 * @param missed is told of a word that it leaves in the nominative because its forms stand in a dictionary only
 */
export function createRegularDecliner(missed: () => void): Decliner {
  return createPhraseDecliner({
    declineNoun(word, grammaticalCase, traits) {
      const form = declineRegularNoun(word, grammaticalCase, traits);
      if (form === null) missed();
      return form ?? word;
    },
    pluralOf({ lemma }) {
      missed();
      return lemma;
    },
    declineName(text) {
      missed();
      return { text, sure: false };
    },
  });
}
