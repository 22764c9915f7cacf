import type { Token } from '../words/tokens.ts';
import { diffWords } from '../words/word-diff.ts';
import type { Entry } from './entry.ts';

/**
 * A stretch of words; `differs` where some other reading of the place has other words there, or none. One without words shows
 * where other readings have some.
 */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** One reading of a place and the columns (indices) that have it. */
export interface Wording {
  readonly columns: readonly number[];
  readonly stretches: readonly Stretch[];
}

export const wordingText = ({ stretches }: Wording): string => stretches.map(({ text }) => text).join('');

interface Reading {
  readonly entry: Entry;
  readonly columns: number[];
}

/** The readings of a place in the order of their first columns. */
export function wordingsOf(cells: readonly (Entry | null)[]): readonly Wording[] {
  const readings = new Map<string, Reading>();
  for (const [column, entry] of cells.entries()) {
    if (entry === null) continue;
    const key = entry.words.map((token) => token.key).join('\u0000');
    const known = readings.get(key);
    if (known === undefined) readings.set(key, { entry, columns: [column] });
    else known.columns.push(column);
  }
  const list = [...readings.values()];
  return list.map((reading) => ({ columns: reading.columns, stretches: stretchesOf(reading, list) }));
}

function stretchesOf(reading: Reading, all: readonly Reading[]): readonly Stretch[] {
  const { words, end } = reading.entry;
  const kept = words.map(() => true);
  const gaps = new Set<number>();
  for (const other of all) if (other !== reading) compare(words, other.entry.words, kept, gaps);
  const stretches: Stretch[] = [];
  const put = (text: string, differs: boolean): void => {
    const last = stretches.at(-1);
    if (last?.differs === differs) stretches[stretches.length - 1] = { text: last.text + text, differs };
    else stretches.push({ text, differs });
  };
  for (const [index, token] of words.entries()) {
    if (gaps.has(index)) put('', true);
    if (token.text !== '') put(token.text.replaceAll('\u00A0', ' '), kept[index] !== true);
  }
  if (gaps.has(words.length)) put('', true);
  if (end !== '') put(end, false);
  return stretches;
}

/** Finds the words that the other reading does not have, and the places (before a word) where it alone has some. */
function compare(words: readonly Token[], other: readonly Token[], kept: boolean[], gaps: Set<number>): void {
  let index = 0;
  for (const step of diffWords(words, other)) {
    if (step.change === 'inserted') gaps.add(index);
    else {
      if (step.change === 'deleted') kept[index] = false;
      index++;
    }
  }
}
