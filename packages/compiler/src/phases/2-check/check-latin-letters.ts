import { diagnostic, inRussianLetters, lookalikesIn, looksLatin } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import { inAddress } from './in-address.ts';

/** Nothing else is worth a closer look. */
const SUSPECT = /[А-Яа-яЁё][ABCEHKMOPTXYaceopxy]|[ABCEHKMOPTXYaceopxy][А-Яа-яЁё]/;
/** Of Russian letters and of Latin ones that look like them. */
const MIXED = /(?<![A-Za-zА-Яа-яЁё])[ABCEHKMOPTXYaceopxyА-Яа-яЁё]+(?![A-Za-zА-Яа-яЁё])/g;

/** A Latin letter in a Russian word looks right and is not: no search finds the word. */
export const checkLatinLetters: Check = ({ report }) => ({
  inlines: {
    text: ({ text, escaped, span }) => {
      if (escaped || text.length !== span.end - span.start || !SUSPECT.test(text)) return;
      const found = [...text.matchAll(MIXED)].filter(
        ({ 0: word, index }) => isMixed(word) && !isTold(text, index) && !isAddress(text, index),
      );
      const [first] = found;
      if (first === undefined) return;
      const place = ({ 0: word, index }: RegExpExecArray) => ({
        ...span,
        start: span.start + index,
        end: span.start + index + word.length,
      });
      const edits = found
        .filter(({ 0: word }) => isRussian(word))
        .map((match) => ({ span: place(match), text: inRussianLetters(match[0]) }));
      report({
        ...diagnostic('latin-letters', place(first), { word: first[0], letters: lookalikesIn(first[0]) }),
        ...(edits.length === 0 ? {} : { fix: { title: 'заменить латинские буквы русскими', edits } }),
      });
    },
  },
});

/** A misspelt directive. */
const isTold = (text: string, at: number): boolean => at === 1 && text.startsWith('/');

const isAddress = (text: string, at: number): boolean =>
  inAddress(text, at) || /^[^\s,;()«»]*@/.test(text.slice(at, at + 100));

const isMixed = (word: string): boolean => /[А-Яа-яЁё]/.test(word) && /[A-Za-z]/.test(word);

/** Certain where some letter is Russian only; a word of letters that are alike throughout may be a Latin one. */
const isRussian = (word: string): boolean =>
  [...word].some((letter) => /[А-Яа-яЁё]/.test(letter) && !looksLatin(letter));
