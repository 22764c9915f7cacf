import { plainText, type TableCell } from '@polozh/document';

/** About so many letters of a table's size stand in a line from margin to margin. */
const LINE = 96;
/** A cell's own margins, in letters. */
const MARGINS = 2;
/** Longer texts go over several lines anyway, so that their column asks for no more. */
const LONGEST = 40;
/** «№ п/п» and «12» want no room that is left over. */
const NARROW = 6;
/** The least for a column to write in by hand, but for one of numbers. */
const WRITTEN = 14;
const COUNTER = /^(?:№|N(?![A-Za-z]))/u;
/** A heading is bold, and so as much wider. */
const BOLD = 1.3;
/** Two figures and a little. */
const NARROWEST = 3;

/** What a column asks for, in letters. */
interface Wish {
  /** Its longest word and the margins. */
  readonly least: number;
  /** Its longest text on one line and the margins. */
  readonly most: number;
}

type Cell = Pick<TableCell, 'runs' | 'header' | 'columns'>;

/**
 * The relative widths of columns of which the author says nothing: as far as there is room no word is broken, and what is
 * left is shared by the length of the texts. `grid` has the cell of each place; what is over several columns has no say.
 */
export function columnWidths(grid: readonly (readonly (Cell | null)[])[], count: number): readonly number[] {
  const wishes = Array.from({ length: count }, (_, x) => wishOf(grid.map((line) => line[x] ?? null)));
  const least = sum(wishes.map((wish) => wish.least));
  const most = sum(wishes.map((wish) => wish.most));
  if (most > LINE) {
    const share = most === least ? 0 : Math.max(0, LINE - least) / (most - least);
    return wishes.map((wish) => rounded(wish.least + (wish.most - wish.least) * share));
  }
  const widest = Math.max(...wishes.map((wish) => wish.most));
  const grows = (wish: Wish): boolean => wish.most > NARROW + MARGINS || wish.most === widest;
  const growing = sum(wishes.filter(grows).map((wish) => wish.most));
  const growth = (LINE - (most - growing)) / growing;
  return wishes.map((wish) => rounded(grows(wish) ? wish.most * growth : wish.most));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const rounded = (letters: number): number => Math.round(letters * 10) / 10;

/** @param cells a column's, from top to bottom */
function wishOf(cells: readonly (Cell | null)[]): Wish {
  let least = NARROWEST;
  let most = NARROWEST;
  let isWritten = true;
  for (const cell of cells) {
    if (cell === null || cell.columns > 1) continue;
    const text = plainText(cell.runs).trim();
    const word = longestWord(text) * (cell.header ? BOLD : 1);
    least = Math.max(least, word);
    // A heading may well take two lines.
    most = Math.max(most, cell.header ? Math.max(word, (text.length * BOLD) / 2) : text.length);
    if (cell.header ? COUNTER.test(text) : text !== '') isWritten = false;
  }
  if (isWritten) most = Math.max(most, WRITTEN);
  return { least: Math.min(least, LONGEST) + MARGINS, most: Math.min(Math.max(most, least), LONGEST) + MARGINS };
}

/** In letters; a word may part behind its hyphen. */
function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.split(/[\s-]+/u)) longest = Math.max(longest, word.length);
  return longest;
}
