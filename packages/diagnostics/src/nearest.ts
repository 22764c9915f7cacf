import { inRussianLetters } from './lookalikes.ts';

/**
 * The key under which names are compared: NFC, small letters, ё as е, runs of white space as one space, trimmed.
 * «Руководитель», «руководитель » and a decomposed «й» give one key.
 */
export function normalizeName(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}

/** One slip in a short name, two in a name of six letters, three in a long one: farther names are other names. */
function tolerance(length: number): number {
  return length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 3)));
}

/**
 * The candidate nearest to `name` by Damerau–Levenshtein distance (a swap of neighbours is one slip), the first
 * of several equally near ones; null where all are farther than `maxDistance`. Names are compared normalised,
 * the candidate is returned as given.
 * @param maxDistance by default 1 to 3 by the name's length
 */
export function nearest(name: string, candidates: Iterable<string>, maxDistance?: number): string | null {
  const wanted = compared(name);
  let limit = maxDistance ?? tolerance(wanted.length);
  let best: string | null = null;
  for (const candidate of candidates) {
    const distance = boundedDistance(wanted, compared(candidate), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/**
 * What a name that is one slip away was surely meant to be: the only candidate so near, and no name of one or two
 * letters, which is near to everything. `null` where that is not certain.
 */
export function certainName(name: string, candidates: Iterable<string>): string | null {
  const wanted = compared(name);
  if (wanted.length < 3) return null;
  const near = [...new Set(candidates)].filter((candidate) => boundedDistance(wanted, compared(candidate), 1) <= 1);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Letters that look alike are no slips: there may be many of them in one word. */
const compared = (name: string): string => inRussianLetters(normalizeName(name));

/** The distance (optimal string alignment) if it is at most `limit`, else something greater; time is O(length × limit). */
function boundedDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return beyond;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : beyond;
    let smallest = row[from - 1] ?? beyond;
    for (let j = from; j <= to; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j - 1] ?? beyond) + change, (last[j] ?? beyond) + 1, (row[j - 1] ?? beyond) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? beyond) + 1);
      }
      row[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return beyond;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? beyond;
}
