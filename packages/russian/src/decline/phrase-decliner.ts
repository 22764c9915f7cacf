import type { GenderOrPlural } from '../agree.ts';
import type { GrammaticalCase, Preposition } from '../cases.ts';
import { declineAdjective } from './adjective.ts';
import { countedForm } from './counted.ts';
import type { Counted, Declined } from './declined.ts';
import { genderOf } from './gender.ts';
import { likeTyped } from './like-typed.ts';
import type { DeclensionKind, DeclineNoun, NounTraits } from './noun-traits.ts';
import { analysePhrase } from './phrase.ts';
import type { Piece } from './pieces.ts';

/** Declines values; got from `loadDecliner`, synchronous from there on. */
export interface Decliner {
  /**
   * A value, given in the nominative, in another case. Never throws: what cannot be read stays as it is, unsure.
   * @param kind what the value names: a person («Иванов Иван Иванович»), a post, an organisation or any noun
   * @param preposition where the case was asked for with one («в чём»): «в детском саду», but «о детском саде»
   */
  decline(
    value: string,
    grammaticalCase: GrammaticalCase,
    kind: DeclensionKind,
    preposition?: Preposition | null,
  ): Declined;
  /**
   * What is counted, given in the nominative singular, as it stands behind a number in a case: «рабочих дня» behind 2,
   * «рабочим дням» behind 2 in the dative, «рабочего дня» behind a fraction.
   */
  counted(phrase: string, count: number, grammaticalCase: GrammaticalCase): Counted;
  /**
   * The gender of a phrase's head, or «мн» where it is a plural or several heads; of a person the sex.
   * Of abbreviations the common ones are known («МБОУ» is neuter, «СОШ» feminine). Null where nothing tells.
   */
  genderOf(phrase: string, kind: DeclensionKind): GenderOrPlural | null;
}

/** What a decliner cannot do by rule: the forms of a noun and of a person's name. */
export interface WordForms {
  readonly declineNoun: DeclineNoun;
  /** The nominative plural of a noun, in small letters. */
  readonly pluralOf: (traits: NounTraits) => string;
  readonly declineName: (text: string, grammaticalCase: GrammaticalCase) => Declined;
}

/** Makes a decliner of phrases over the forms of single words. */
export function createPhraseDecliner(forms: WordForms): Decliner {
  const { declineNoun, declineName } = forms;
  return {
    genderOf,
    counted: (phrase, count, grammaticalCase) => countedForm(phrase, count, grammaticalCase, forms),
    decline(value, grammaticalCase, kind, preposition = null) {
      if (grammaticalCase === 'nominative') return { text: value, sure: true };
      if (kind === 'person-name') return declineName(value, grammaticalCase);
      const phrase = analysePhrase(value, kind);
      const text = phrase.pieces.map((piece) => pieceForm(piece, grammaticalCase, declineNoun, preposition)).join('');
      return { text, sure: phrase.sure && (grammaticalCase !== 'accusative' || phrase.animacySure) };
    },
  };
}

function pieceForm(
  piece: Piece,
  grammaticalCase: GrammaticalCase,
  declineNoun: DeclineNoun,
  preposition: Preposition | null,
): string {
  if (piece.kind === 'fixed') return piece.text;
  const lower = piece.text.toLowerCase();
  const form =
    piece.kind === 'adjective'
      ? declineAdjective(lower, grammaticalCase, piece.agreement)
      : declineNoun(lower, grammaticalCase, piece.traits, preposition);
  return likeTyped(form, piece.text);
}
