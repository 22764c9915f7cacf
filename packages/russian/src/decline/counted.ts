import type { GrammaticalCase } from '../cases.ts';
import { countClass } from '../numerals.ts';
import { type Agreement, declineAdjective, pluralOfAdjective } from './adjective.ts';
import type { Counted } from './declined.ts';
import { countedPlural } from './lexicon.ts';
import { likeTyped } from './like-typed.ts';
import type { NounTraits } from './noun-traits.ts';
import { analysePhrase } from './phrase.ts';
import type { WordForms } from './phrase-decliner.ts';
import type { Piece } from './pieces.ts';

interface Place {
  readonly case: GrammaticalCase;
  readonly plural: boolean;
}

/** Where words stand behind a number; «два рабочих дня» has a plural adjective before a singular noun. */
interface Places {
  readonly noun: Place;
  readonly adjective: Place;
}

/** A phrase, given in the nominative singular, as it stands behind a number: see `Decliner.counted`. */
export function countedForm(text: string, count: number, asked: GrammaticalCase, forms: WordForms): Counted {
  const { pieces, agreement, sure, animacySure } = analysePhrase(text, 'noun');
  const places = placesBehind(count, asked, agreement);
  const isPluralOnly = pieces.some((piece) => piece.kind === 'noun' && piece.traits.pluralOnly);
  return {
    text: pieces.map((piece) => pieceAt(piece, places, forms)).join(''),
    sure: sure && (asked !== 'accusative' || animacySure) && (agreement?.plural !== true || isPluralOnly),
    gender: isPluralOnly ? 'мн' : (agreement?.gender ?? 'м'),
    animate: agreement?.animate === true,
  };
}

function placesBehind(count: number, asked: GrammaticalCase, agreement: Agreement | null): Places {
  const same = (grammaticalCase: GrammaticalCase, plural: boolean): Places => {
    const place = { case: grammaticalCase, plural };
    return { noun: place, adjective: place };
  };
  const kind = countClass(count);
  if (kind === 'one') return same(asked, false);
  if (kind === 'fraction') return same('genitive', false);
  if (kind === 'thousands') return same('genitive', true);
  if (asked !== 'nominative' && asked !== 'accusative') return same(asked, true);
  const living = asked === 'accusative' && agreement?.animate === true && count < 5;
  if (kind === 'many' || living) return same('genitive', true);
  const adjective = agreement?.gender === 'ж' && !agreement.plural ? 'nominative' : 'genitive';
  return { noun: { case: 'genitive', plural: false }, adjective: { case: adjective, plural: true } };
}

function pieceAt(piece: Piece, places: Places, forms: WordForms): string {
  if (piece.kind === 'fixed') return piece.text;
  const lower = piece.text.toLowerCase();
  const form =
    piece.kind === 'noun'
      ? nounAt(lower, piece.traits, places.noun, forms)
      : adjectiveAt(lower, piece.agreement, places.adjective);
  return likeTyped(form, piece.text);
}

function adjectiveAt(word: string, agreement: Agreement, place: Place): string {
  if (!place.plural || agreement.plural) return declineAdjective(word, place.case, agreement);
  return declineAdjective(pluralOfAdjective(word), place.case, { ...agreement, plural: true });
}

function nounAt(word: string, traits: NounTraits, place: Place, { declineNoun, pluralOf }: WordForms): string {
  if (traits.indeclinable || traits.pluralOnly) return declineNoun(word, place.case, traits, null);
  if (!place.plural) return declineNoun(traits.lemma, place.case, { ...traits, plural: false }, null);
  const special = countedPlural(traits.lemma);
  if (special !== null && place.case === 'genitive') return special.genitive;
  const plural = special?.nominative ?? (traits.plural ? word : pluralOf(traits));
  return declineNoun(plural, place.case, { ...traits, plural: true }, null);
}
