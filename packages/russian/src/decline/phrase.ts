import type { DeclensionKind } from './noun-traits.ts';
import { PhraseReader } from './phrase-reader.ts';
import type { Phrase, Piece } from './pieces.ts';

/** Longer values are text, not names, and stay as they are. */
const LONGEST = 500;

const TOKEN = /\s+|[A-Za-zЀ-ӿ0-9](?:[A-Za-zЀ-ӿ0-9'’-]*[A-Za-zЀ-ӿ0-9])?(?:\.(?:[A-Za-zЀ-ӿ]\.)*)?|[^\sA-Za-zЀ-ӿ0-9]/gu;

/**
 * Reads a phrase in the nominative. What changes: leading adjectives that agree, the head noun (each half of a
 * hyphenated one), adjectives and participles behind it that agree, and further heads joined to it by «и»,
 * «или», a slash, a comma or in brackets. All else stays as typed: quotes, №, digits, abbreviations, genitives and
 * what a preposition governs.
 */
export function analysePhrase(text: string, kind: DeclensionKind): Phrase {
  const tokens = text.length > LONGEST ? null : text.normalize('NFC').match(TOKEN);
  if (!tokens) {
    const pieces: Piece[] = [{ kind: 'fixed', text }];
    return { pieces, agreement: null, several: false, sure: false, animacySure: false };
  }
  return new PhraseReader(tokens, kind).read();
}
