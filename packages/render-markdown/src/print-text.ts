import { isAsciiLetter, isAsciiPunctuation, isDigit, isWord } from './characters.ts';

/** Where text stands: the characters around it and what they may mean there. */
export interface TextPlace {
  /** What stands right before, at least one character; a line's start is `\n`. */
  readonly before: string;
  /** What follows, at least one character; a line's end is `\n`. */
  readonly after: string;
  readonly inLabel: boolean;
  readonly inCell: boolean;
  readonly inHeading: boolean;
}

type Rule = (previous: string, next: string, place: TextPlace) => boolean;

const always: Rule = () => true;
const isOf = (characters: string, character: string): boolean => character !== '' && characters.includes(character);
const isHostCharacter = (character: string): boolean =>
  isAsciiLetter(character) || isDigit(character) || isOf('.-', character);

/** Markdown's own characters, and between which others they mean something (CommonMark 0.31; GFM's autolinks and tables). */
const RULES: Readonly<Record<string, Rule>> = {
  '*': always,
  '[': always,
  '`': always,
  '~': always,
  '|': (_, __, { inCell }) => inCell,
  ']': (_, __, { inLabel }) => inLabel,
  '\\': (_, next) => isAsciiPunctuation(next) || next === '\n',
  '<': (_, next) => isAsciiLetter(next) || isOf('!/?', next),
  '&': (_, next) => isAsciiLetter(next) || next === '#',
  '(': (previous, _, { inLabel }) => previous === ']' && !inLabel,
  '@': (previous, next, { inLabel }) =>
    !inLabel && (isHostCharacter(previous) || previous === '+') && isHostCharacter(next),
  '.': (previous, next, { inLabel }) => !inLabel && isOf('Ww', previous) && isHostCharacter(next),
  ':': (previous, next, { inLabel }) => !inLabel && isOf('ps', previous) && next === '/',
};

/** Every character that has a rule, and runs of underscores. */
const CANDIDATE = /_+|[&(*.:<@[-`|~]/g;

/** What at a line's start opens a block: heading, quotation, list, table, underline of a heading. */
const BLOCK_START = /^(?:[#=>]|\+(?=[ \n])|-(?=[ \n:|-])|\d+\.(?=[ \n])|\d+\)|\|(?=[ :-])|:(?=-))/;

/** The length of a block's opening at the text's start, which ends with the character to escape; 0 for none. */
const blockStart = (whole: string, start: number): number =>
  whole.charAt(start - 1) === '\n' ? (BLOCK_START.exec(whole.slice(start))?.[0].length ?? 0) : 0;

/**
 * Underscores inside a word are no emphasis and stay as they are, but for the letters right beside an asterisk: remark
 * may have to write such a letter as a reference.
 */
function isInWord(whole: string, start: number, end: number, place: TextPlace): boolean {
  const from = place.before.length;
  const to = whole.length - place.after.length;
  const besideMark =
    (start - 1 === from && isOf('*_', place.before.slice(-1))) || (end === to - 1 && isOf('*_', place.after.charAt(0)));
  return isWord(whole.charAt(start - 1)) && isWord(whole.charAt(end)) && !besideMark;
}

/** The last character matters only for what follows it: `!` before a bracket, `#` at a heading's end. */
const isSpecialLast = (last: string, { after, inHeading }: TextPlace): boolean =>
  (last === '!' && after.startsWith('[')) || (last === '#' && inHeading && after === '\n');

/**
 * Text with a backslash before every character that Markdown would read as its own in that place, and before no other:
 * exactly those that remark writes, so that reading and writing gives the same file.
 */
export function printText(value: string, place: TextPlace): string {
  const whole = place.before + value + place.after;
  const start = place.before.length;
  const end = start + value.length;
  const special = new Set<number>();
  const block = blockStart(whole, start);
  if (block > 0 && block <= value.length) special.add(start + block - 1);
  CANDIDATE.lastIndex = start;
  for (let match = CANDIDATE.exec(whole); match !== null && match.index < end; match = CANDIDATE.exec(whole)) {
    const { index } = match;
    const [found] = match;
    if (found.startsWith('_')) {
      const last = Math.min(index + found.length, end);
      if (!isInWord(whole, index, last, place)) for (let i = index; i < last; i++) special.add(i);
    } else if (RULES[found]?.(whole.charAt(index - 1), whole.charAt(index + 1), place)) special.add(index);
  }
  if (value !== '' && isSpecialLast(value.slice(-1), place)) special.add(end - 1);
  if (special.size === 0) return value;
  let text = '';
  let done = start;
  for (const index of [...special].sort((a, b) => a - b)) {
    text += `${whole.slice(done, index)}\\`;
    done = index;
  }
  return text + whole.slice(done, end);
}
