import type { Word } from './term-words.ts';

/** How near two forms must be to be taken for one word: loosely where a miss would raise an alarm, strictly where a hit would. */
export type Nearness = 'loose' | 'strict';

/** A word as it is looked for: its beginning, and how many letters may follow it. */
export interface Form {
  readonly stem: string;
  readonly ending: number;
}

/** Where a name stands in a text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A word with other endings. Short words may lose a vowel too: «день», «дня». */
export function formOf({ key, isFixed }: Word, nearness: Nearness): Form {
  const { length } = key;
  const kept = nearness === 'strict' ? Math.max(4, length - 2) : length <= 4 ? Math.max(1, length - 2) : length - 3;
  if (isFixed || kept > length) return { stem: key, ending: 0 };
  return { stem: key.slice(0, kept), ending: length - kept + (nearness === 'strict' || length <= 4 ? 2 : 4) };
}

/**
 * The next place of a name in a text of folded case: its words one behind the other, in any of their forms. Searched for
 * without a regular expression, for each term would need one of its own.
 */
export function findName(text: string, forms: readonly Form[], start: number): Place | null {
  const stem = forms[0]?.stem ?? '';
  for (let from = text.indexOf(stem, start); from >= 0; from = text.indexOf(stem, from + 1)) {
    if (isInWord(text.charCodeAt(from - 1))) continue;
    const to = endOfName(text, forms, from);
    if (to >= 0) return { from, to };
  }
  return null;
}

/** The end of the name that begins at `from`; below 0 where there is another word. */
function endOfName(text: string, forms: readonly Form[], from: number): number {
  let at = from;
  for (let index = 0; index < forms.length; index++) {
    const { stem, ending } = forms[index] as Form;
    if (index > 0) {
      const gap = at;
      while (at < text.length && isBetweenWords(text.charCodeAt(at))) at++;
      if (at === gap || !text.startsWith(stem, at)) return -1;
    }
    at += stem.length;
    const longest = at + ending;
    while (at < longest && isLetter(text.charCodeAt(at))) at++;
  }
  return isInWord(text.charCodeAt(at)) ? -1 : at;
}

const isLetter = (code: number): boolean => (code >= 0x430 && code <= 0x44f) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isInWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === 0x2d;
/** Braces stand around fields and between passages. */
const isBetweenWords = (code: number): boolean => !isLetter(code) && !isDigit(code) && code !== 0x7b && code !== 0x7d;
