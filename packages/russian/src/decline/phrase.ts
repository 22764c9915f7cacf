import type { Agreement } from './adjective.ts';
import type { DeclensionKind, NounTraits } from './noun.ts';
import { PhraseReader } from './phrase-reader.ts';

/** A phrase cut into what changes and what does not; the texts joined are the phrase. */
export type Piece =
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'adjective'; readonly text: string; readonly agreement: Agreement }
  | { readonly kind: 'noun'; readonly text: string; readonly traits: NounTraits };

/** A phrase read for declension. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** Of the head; null where none could be read. */
  readonly agreement: Agreement | null;
  /** Do several heads stand side by side («директор и учредитель»)? */
  readonly several: boolean;
  /** Are head, stem and number certain? */
  readonly sure: boolean;
  /** Is it certain whether the head lives, on which the accusative depends? */
  readonly animacySure: boolean;
}

/** Longer values are text, not names, and stay as they are. */
const LONGEST = 500;

const TOKEN =
  /\s+|[A-Za-zЀ-ӿ0-9](?:[A-Za-zЀ-ӿ\u0300-\u036f0-9'’-]*[A-Za-zЀ-ӿ\u0300-\u036f0-9])?(?:\.(?:[A-Za-zЀ-ӿ]\.)*)?|[^\sA-Za-zЀ-ӿ0-9]/gu;

/**
 * Reads a phrase in the nominative. What changes: leading adjectives that agree, the head noun (each half of a
 * hyphenated one), adjectives and participles behind it that agree, and further heads joined to it by «и»,
 * «или», a slash, a comma or in brackets. All else stays as typed: quotes, №, digits, abbreviations, genitives and
 * what a preposition governs.
 */
export function analysePhrase(text: string, kind: DeclensionKind): Phrase {
  const tokens = text.length > LONGEST ? null : text.match(TOKEN);
  if (!tokens) {
    const pieces: Piece[] = [{ kind: 'fixed', text }];
    return { pieces, agreement: null, several: false, sure: false, animacySure: false };
  }
  return new PhraseReader(tokens, kind).read();
}
