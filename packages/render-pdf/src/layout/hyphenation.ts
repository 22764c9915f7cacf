import { RUSSIAN_PATTERNS } from '../../generated/hyphenation.ts';
import { type Patterns, partsOf } from './liang.ts';

/** Places in a word where it may be parted, as UTF-16 offsets. */
export type Hyphenate = (word: string) => readonly number[];

/** Letters that stay on a line at least, before and behind the hyphen. */
const LEAST = 3;

/** In capitals only what is too long for an abbreviation is a word. */
const RUSSIAN_WORD = /^(?:[А-ЯЁа-яё][а-яё]{5,40}|[А-ЯЁ]{10,40})$/;

/** A month as it stands behind its day, from which nothing of it goes to the next line: «15 сентября». */
const MONTH = /^(?:январ|феврал|апрел|август|сентябр|октябр|ноябр|декабр)[яа]$/i;

/** Parts Russian words by the patterns of `hyphen`; abbreviations and other languages stay whole. */
export function createHyphenate(): Hyphenate {
  const known = new Map<string, readonly number[]>();
  let patterns: Patterns | null = null;
  return (word) => {
    if (!RUSSIAN_WORD.test(word) || MONTH.test(word)) return [];
    let offsets = known.get(word);
    if (offsets === undefined) {
      patterns ??= JSON.parse(RUSSIAN_PATTERNS) as Patterns;
      const parts = partsOf(word.toLowerCase(), patterns);
      offsets = parts.filter((offset) => offset >= LEAST && offset <= word.length - LEAST);
      known.set(word, offsets);
    }
    return offsets;
  };
}
