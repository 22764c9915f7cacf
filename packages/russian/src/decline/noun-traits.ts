import type { GrammaticalCase, Preposition } from '../cases.ts';
import type { Gender } from './lexicon.ts';

/** What a value names, which decides what lives and how sure a guess may be. */
export type DeclensionKind = 'person-name' | 'post' | 'organization' | 'noun';

/** What is known or guessed of a noun in the nominative. */
export interface NounTraits {
  /** The nominative singular in small letters, or the plural of a word that has no singular. */
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

/** What the form of a noun tells; what is absent is false. */
export type NounShape = Pick<NounTraits, 'lemma' | 'gender' | 'sure'> &
  Partial<Pick<NounTraits, 'plural' | 'pluralOnly' | 'indeclinable'>>;

/** A noun's form in small letters; `word` is the nominative, singular or plural as its traits say. */
export type DeclineNoun = (
  word: string,
  grammaticalCase: GrammaticalCase,
  traits: NounTraits,
  preposition: Preposition | null,
) => string;
