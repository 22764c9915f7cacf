/** Something that several lists have, and where it stands in the source. */
interface Placed {
  readonly key: string;
  readonly start: number | null;
}

/**
 * The keys of all lists in an order that every list agrees with. What is new in a list stands before the known key that
 * follows it there; among others that stand in the same gap, in the order of the source.
 */
export function unionOf(lists: readonly (readonly Placed[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  let union: readonly Placed[] = first;
  for (const list of others) union = join(union, list);
  return union.map(({ key }) => key);
}

function join(union: readonly Placed[], list: readonly Placed[]): readonly Placed[] {
  const known = new Set(union.map(({ key }) => key));
  const own = new Set(list.map(({ key }) => key));
  const result: Placed[] = [];
  let at = 0;
  let news: Placed[] = [];
  /** Puts what is new beside what only earlier lists have in this gap. */
  const fillGap = (): void => {
    const from = at;
    while (at < union.length && !own.has(union[at]?.key ?? '')) at++;
    result.push(...merge(union.slice(from, at), news));
    news = [];
  };
  for (const entry of list) {
    if (!known.has(entry.key)) {
      news.push(entry);
      continue;
    }
    fillGap();
    const meets = union[at];
    // Lists that disagree on the order of known keys: the earlier one is right.
    if (meets === undefined || meets.key !== entry.key) continue;
    result.push(meets);
    at++;
  }
  while (at < union.length || news.length > 0) {
    fillGap();
    const left = union[at];
    if (left !== undefined) result.push(left);
    at++;
  }
  return result;
}

/** Two stretches by their places; words of a fragment, which stand elsewhere, stay with what is before them. */
function merge(one: readonly Placed[], other: readonly Placed[]): readonly Placed[] {
  const result: Placed[] = [];
  let reached = [0, 0];
  let [i, j] = [0, 0];
  const placeOf = (entry: Placed, side: 0 | 1): number => Math.max(entry.start ?? 0, reached[side] ?? 0);
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]];
    const takesLeft = right === undefined || (left !== undefined && placeOf(left, 0) <= placeOf(right, 1));
    const taken = takesLeft ? left : right;
    if (taken === undefined) break;
    reached = takesLeft ? [placeOf(taken, 0), reached[1] ?? 0] : [reached[0] ?? 0, placeOf(taken, 1)];
    result.push(taken);
    if (takesLeft) i++;
    else j++;
  }
  return result;
}
