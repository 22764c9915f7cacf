import { plainText, type TableCell, wordsWidth } from '@polozh/document';

/** A table's type: shares are what counts, so that a usual one will do, pt. */
const SIZE = 12;
/** A cell's own margins. */
const MARGINS = 12;
/** Longer texts go over several lines anyway, so that their column asks for no more. */
const LONGEST = 200;
/** «№ п/п» and «12» want no room that is left over. */
const NARROW = 36;
/** The least for a column to write in by hand, but for one of numbers. */
const WRITTEN = 70;
const COUNTER = /^(?:№|N(?![A-Za-z]))/u;
/** A heading is bold, and words may be wider than they seem. */
const BOLD = 1.12;
const CAUTION = 1.05;
/** Two figures and a little. */
const NARROWEST = 15;
/** A word of fewer letters is not parted; of a longer one so many letters stay together. */
const SHORT_WORD = 8;
const PART = 6;

/** What a column asks for, in points. */
interface Wish {
  /** Its longest number or short word and the margins: without that much even a date is broken. */
  readonly firm: number;
  /** Its longest word and the margins. */
  readonly least: number;
  /** Its longest text on one line and the margins. */
  readonly most: number;
  /** Whether it is headed «№». */
  readonly counts: boolean;
}

type Width = 'firm' | 'least' | 'most';

type Cell = Pick<TableCell, 'runs' | 'header' | 'columns'>;

/**
 * The relative widths of columns of which the author says nothing: as far as there is room no word is broken, or else at
 * least no number and no short word, and what is left is shared by the length of the texts. `grid` has the cell of each
 * place; what is over several columns has no say.
 * @param line the width that there is for all of them, pt
 */
export function columnWidths(
  grid: readonly (readonly (Cell | null)[])[],
  count: number,
  line: number,
): readonly number[] {
  const wishes = Array.from({ length: count }, (_, x) => wishOf(grid.map((line) => line[x] ?? null)));
  const total = (of: Width): number => sum(wishes.map((wish) => wish[of]));
  const between = (lower: Width, upper: Width): readonly number[] => {
    const span = total(upper) - total(lower);
    const share = span === 0 ? 0 : Math.max(0, line - total(lower)) / span;
    return wishes.map((wish) => rounded(wish[lower] + (wish[upper] - wish[lower]) * share));
  };
  if (total('least') > line) return between('firm', 'least');
  if (total('most') > line) return between('least', 'most');
  const growing = growingOf(wishes);
  const own = sum(growing.map((wish) => wish.most));
  const growth = (line - (total('most') - own)) / own;
  return wishes.map((wish) => rounded(growing.includes(wish) ? wish.most * growth : wish.most));
}

/** The columns that take the room that is left over: those of words, or else all but those that count the rows. */
function growingOf(wishes: readonly Wish[]): readonly Wish[] {
  const wide = wishes.filter((wish) => wish.most > NARROW + MARGINS);
  if (wide.length > 0) return wide;
  const others = wishes.filter((wish) => !wish.counts);
  return others.length > 0 ? others : wishes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const rounded = (width: number): number => Math.round(width * 10) / 10;

/** @param cells a column's, from top to bottom */
function wishOf(cells: readonly (Cell | null)[]): Wish {
  let firm = NARROWEST;
  let least = NARROWEST;
  let most = NARROWEST;
  let isWritten = true;
  let counts = false;
  for (const cell of cells) {
    if (cell === null || cell.columns > 1) continue;
    const text = plainText(cell.runs).trim();
    const width = (words: string): number => wordsWidth(words, SIZE) * (cell.header ? BOLD : 1) * CAUTION;
    const words = text.split(WORD_ENDS);
    const word = Math.max(...words.map(width));
    firm = Math.max(firm, ...words.map((one) => width(wholePart(one))));
    least = Math.max(least, word);
    // A heading may well take two lines.
    most = Math.max(most, cell.header ? Math.max(word, width(text) / 2) : width(text));
    if (cell.header && COUNTER.test(text)) counts = true;
    if (!cell.header && text !== '') isWritten = false;
  }
  if (isWritten && !counts) most = Math.max(most, WRITTEN);
  const bounded = (width: number): number => Math.min(width, LONGEST) + MARGINS;
  return { firm: bounded(firm), least: bounded(least), most: bounded(Math.max(most, least)), counts };
}

/** A word may part behind the hyphen between its halves, a number not. */
const WORD_ENDS = /\s+|(?<=\p{L})-(?=\p{L})/u;

/** What of a word stays together in any case: all of a number and of a short word. */
const wholePart = (word: string): string =>
  word.length < SHORT_WORD || /\d/.test(word) ? word : `${word.slice(0, PART)}-`;
