import { anchorOf, originOf, type Row, rowKey } from '../rows/row.ts';
import { type Matching, noMatching, pair } from './matching.ts';

/**
 * Matches the rows of two variants of one source by where they come from: an anchor is the same in every variant, and so is
 * the place of a block that has none. Nothing is guessed.
 */
export function matchVariants(older: readonly Row[], newer: readonly Row[]): Matching {
  const matching = noMatching(older.length, newer.length);
  const names = new Map(namesOf(newer).map((name, index) => [name, index]));
  for (const [index, name] of namesOf(older).entries()) {
    const found = names.get(name);
    // One source has one order, so a match that would go back is none.
    if (found !== undefined) pair(matching, index, found, false);
  }
  dropCrossings(matching);
  return matching;
}

/** A name for each row: its anchor, else its place in the source under the container it stands in. */
export function namesOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  let container = '';
  return rows.map((row) => {
    const anchor = anchorOf(row);
    if (anchor !== null && row.kind !== 'leaf') container = anchor;
    const origin = originOf(row);
    const place = anchor ?? (origin === null ? container : `${container} ${origin.file} ${origin.start}`);
    const name = `${rowKey(row)} ${place}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name} ${count}`;
  });
}

function dropCrossings(matching: Matching): void {
  let last = -1;
  for (const [older, newer] of matching.newerOf.entries()) {
    if (newer < 0) continue;
    if (newer > last) last = newer;
    else {
      matching.newerOf[older] = -1;
      matching.olderOf[newer] = -1;
    }
  }
}
