import { wordsWidth } from './words-width.ts';

/** Words may be this much wider than they seem. */
const CAUTION = 1.03;

/** Fewer underscores, or less of the blank than this share, is too little to write in: the blank goes to a line of its own. */
const LEAST = { length: 5, share: 0.4 };

/** A word with the spaces behind it; a line breaks nowhere else. */
const WORD = /[^ ]* */g;

/** Where words end that are laid out in lines of a width, pt from their last line's beginning. */
function endOfWords(text: string, width: number, size: number): number {
  let at = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (at + wordsWidth(word.trimEnd(), size) > width) at = 0;
    at += wordsWidth(word, size);
  }
  return at;
}

/**
 * How many underscores a blank at a line's end may have, so that it stays on the line of the words before it.
 * @param before all the line's words and blanks before it
 * @param behind the signs that end the line
 * @param width of the line, pt
 * @param size of the type, pt
 */
export function fittingBlank(length: number, before: string, behind: string, width: number, size: number): number {
  const underscore = wordsWidth('_', size);
  const room = (from: number): number =>
    Math.floor((width - from * CAUTION - wordsWidth(behind.trimEnd(), size)) / underscore);
  const beside = room(endOfWords(before, width, size));
  if (beside >= Math.max(LEAST.length, length * LEAST.share)) return Math.min(length, beside);
  return Math.max(1, Math.min(length, room(0)));
}
