/** What no Markdown reader keeps as it is: controls, the byte order mark, non-characters, lone surrogates. */
const FORBIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_ENDS = /[\t\n\v\f\r]+/g;

/** A cheap look for anything of both: nearly all texts are clean. */
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

/** Text that stays within one line. */
export const cleanText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(LINE_ENDS, ' ').replace(FORBIDDEN, '') : text;

const between = (unit: string, first: string, last: string): boolean => unit >= first && unit <= last;

export const isDigit = (unit: string): boolean => between(unit, '0', '9');
export const isAsciiLetter = (unit: string): boolean => between(unit, 'a', 'z') || between(unit, 'A', 'Z');
export const isAsciiPunctuation = (unit: string): boolean =>
  between(unit, '!', '~') && !isDigit(unit) && !isAsciiLetter(unit);

/**
 * Whether a UTF-16 unit is part of a word for CommonMark's emphasis: neither white space nor punctuation (CommonMark
 * 0.31, 6.2). Halves of a surrogate pair count as words, as they do in micromark. Plain letters are told first, for
 * Unicode's classes take a millisecond to load.
 */
export const isWord = (unit: string): boolean =>
  isDigit(unit) ||
  isAsciiLetter(unit) ||
  between(unit, '\u0410', '\u0451') ||
  (unit > '~' && !/[\s\p{P}\p{S}]/u.test(unit));
