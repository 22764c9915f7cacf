import type { GrammaticalCase } from '../cases.ts';
import { declineAdjective } from './adjective.ts';
import { declineName } from './name-forms.ts';
import type { DeclensionKind } from './noun.ts';
import { type DeclineNoun, nounDecliner } from './noun-forms.ts';
import { analysePhrase, type Piece } from './phrase.ts';

/** A value in a case. `sure` is false where the form is a guess that a person should look at. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

/** Declines values; got from `loadDecliner`, synchronous from there on. */
export interface Decliner {
  /**
   * A value, given in the nominative, in another case. Never throws: what cannot be read stays as it is, unsure.
   * @param kind what the value names: a person («Иванов Иван Иванович»), a post, an organisation or any noun
   */
  decline(value: string, grammaticalCase: GrammaticalCase, kind: DeclensionKind): Declined;
}

/** Makes a decliner; costs the building of the library's dictionary, so make one and pass it on. */
export function createDecliner(): Decliner {
  const declineNoun = nounDecliner();
  return {
    decline(value, grammaticalCase, kind) {
      if (grammaticalCase === 'nominative') return { text: value, sure: true };
      if (kind === 'person-name') return declineName(value, grammaticalCase);
      const phrase = analysePhrase(value, kind);
      const text = phrase.pieces.map((piece) => pieceForm(piece, grammaticalCase, declineNoun)).join('');
      return { text, sure: phrase.sure && (grammaticalCase !== 'accusative' || phrase.animacySure) };
    },
  };
}

function pieceForm(piece: Piece, grammaticalCase: GrammaticalCase, declineNoun: DeclineNoun): string {
  if (piece.kind === 'fixed') return piece.text;
  const lower = piece.text.toLowerCase();
  const form =
    piece.kind === 'adjective'
      ? declineAdjective(lower, grammaticalCase, piece.agreement)
      : declineNoun(lower, grammaticalCase, piece.traits);
  return likeTyped(form, piece.text);
}

/** Gives a form in small letters the capitals of the word as it was typed, each half of a hyphenated one. */
function likeTyped(form: string, typed: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return form.toUpperCase();
  const halves = typed.split('-');
  return form
    .split('-')
    .map((half, index) => (/^\p{Lu}/u.test(halves[index] ?? '') ? half.charAt(0).toUpperCase() + half.slice(1) : half))
    .join('-');
}
