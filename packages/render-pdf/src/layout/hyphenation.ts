/// <reference path="../engine/hyphen.d.ts" />

import hyphenation from 'hyphen/ru/index.js';

/** Places in a word where it may be parted, as UTF-16 offsets. */
export type Hyphenate = (word: string) => readonly number[];

/** Letters that stay on a line at least, before and behind the hyphen. */
const LEAST = 2;
const MARK = '\u00ad';
const RUSSIAN_WORD = /^[А-ЯЁа-яё][а-яё]{4,40}$/;

/** Parts Russian words by the patterns of `hyphen`; names in capitals, abbreviations and other languages stay whole. */
export function createHyphenate(): Hyphenate {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    if (!RUSSIAN_WORD.test(word)) return [];
    let offsets = known.get(word);
    if (offsets === undefined) {
      offsets = offsetsOf(hyphenation.hyphenateSync(word, { hyphenChar: MARK }), word.length);
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
