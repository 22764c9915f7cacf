/// <reference path="../engine/hyphen.d.ts" />

import createHyphenator from 'hyphen/hyphen.js';
import { RUSSIAN_PATTERNS } from '../../generated/hyphenation.ts';

/** Places in a word where it may be parted, as UTF-16 offsets. */
export type Hyphenate = (word: string) => readonly number[];

/** Letters that stay on a line at least, before and behind the hyphen. */
const LEAST = 3;
const MARK = '\u00ad';

/** In capitals only what is too long for an abbreviation is a word. */
const RUSSIAN_WORD = /^(?:[А-ЯЁа-яё][а-яё]{5,40}|[А-ЯЁ]{10,40})$/;

/** Parts Russian words by the patterns of `hyphen`; abbreviations and other languages stay whole. */
export function createHyphenate(): Hyphenate {
  const known = new Map<string, readonly number[]>();
  let mark: ((word: string) => string) | null = null;
  return (word) => {
    if (!RUSSIAN_WORD.test(word)) return [];
    let offsets = known.get(word);
    if (offsets === undefined) {
      mark ??= createHyphenator(JSON.parse(RUSSIAN_PATTERNS), { hyphenChar: MARK, html: false });
      offsets = offsetsOf(mark(word.toLowerCase()), word.length);
      known.set(word, offsets);
    }
    return offsets;
  };
}

function offsetsOf(marked: string, length: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const part of marked.split(MARK)) {
    offset += part.length;
    if (offset >= LEAST && offset <= length - LEAST) offsets.push(offset);
  }
  return offsets;
}
