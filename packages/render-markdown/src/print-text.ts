import { isWord } from './characters.ts';

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

/** Markdown's own characters, each where it can mean something (CommonMark 0.31, GFM autolinks); `_` is judged by the run. */
const SPECIAL = ['[*[`~]', '_+', '\\\\(?=[!-/:-@[-`{-~\\n])', '<(?=[!/?A-Za-z])', '&(?=[#A-Za-z])'];
const ADDRESS = ['(?<=[+\\-.A-Za-z\\d])@(?=[\\-.A-Za-z\\d])', '(?<=[Ww])\\.(?=[\\-.A-Za-z\\d])', '(?<=[ps]):(?=/)'];
const IN_TEXT = new RegExp([...SPECIAL, ...ADDRESS, '(?<=\\])\\('].join('|'), 'g');
const IN_LABEL = new RegExp([...SPECIAL, '\\]'].join('|'), 'g');
const IN_CELL = new RegExp([...SPECIAL, ...ADDRESS, '(?<=\\])\\(', '\\|'].join('|'), 'g');
const IN_CELL_LABEL = new RegExp([...SPECIAL, '\\]', '\\|'].join('|'), 'g');

/** A cheap look for anything of these; `(` matters only behind `]`. */
const mayHoldSpecial = (whole: string): boolean =>
  /[&*<@[-`|~]/.test(whole) || whole.includes(':/') || /[Ww]\./.test(whole);

/** What at a line's start opens a block: heading, quotation, list, table, underline of a heading. */
const BLOCK_START = /^(?:[#=>]|\+(?=[ \n])|-(?=[ \n:|-])|\d+\.(?=[ \n])|\d+\)|\|(?=[ :-])|:(?=-))/;

function pattern({ inLabel, inCell }: TextPlace): RegExp {
  if (inCell) return inLabel ? IN_CELL_LABEL : IN_CELL;
  return inLabel ? IN_LABEL : IN_TEXT;
}

/**
 * Underscores inside a word are no emphasis and stay as they are, but for the letters right beside an asterisk: remark
 * may have to write such a letter as a reference.
 */
function isInWord(whole: string, start: number, end: number, place: TextPlace): boolean {
  const from = place.before.length;
  const to = whole.length - place.after.length;
  const besideMark =
    (start - 1 === from && /[*_]$/.test(place.before)) || (end === to - 1 && /^[*_]/.test(place.after));
  return isWord(whole.charAt(start - 1)) && isWord(whole.charAt(end)) && !besideMark;
}

/**
 * Text with a backslash before every character that Markdown would read as its own in that place, and before no other:
 * exactly those that remark writes, so that reading and writing gives the same file.
 */
export function printText(value: string, place: TextPlace): string {
  const { before, after } = place;
  const whole = before + value + after;
  const start = before.length;
  const end = whole.length - after.length;
  const block = before.endsWith('\n') ? (BLOCK_START.exec(whole.slice(start))?.[0].length ?? 0) : 0;
  const blockAt = start + block - 1;
  let text = '';
  let done = start;
  const put = (index: number, count = 1): void => {
    text += whole.slice(done, index);
    for (let i = 0; i < count; i++) text += `\\${whole.charAt(index + i)}`;
    done = index + count;
  };
  const special = pattern(place);
  special.lastIndex = start;
  const found = mayHoldSpecial(whole);
  for (
    let match = found ? special.exec(whole) : null;
    match !== null && match.index < end;
    match = special.exec(whole)
  ) {
    const { index } = match;
    if (block > 0 && blockAt >= done && blockAt < index) put(blockAt);
    if (index < done) continue;
    const length = Math.min(match[0].length, end - index);
    if (match[0].startsWith('_') && isInWord(whole, index, index + length, place)) continue;
    put(index, length);
  }
  if (block > 0 && blockAt >= done) put(blockAt);
  const last = end - 1;
  const opensImage = whole.charAt(last) === '!' && after.startsWith('[');
  const closesHeading = whole.charAt(last) === '#' && place.inHeading && after === '\n';
  if (last >= done && (opensImage || closesHeading)) put(last);
  return text + whole.slice(done, end);
}
