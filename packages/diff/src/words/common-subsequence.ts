/** Indices of an element in the older and in the newer sequence. */
export type Pair = readonly [number, number];

/** Beyond so many differing elements the search is cut short: its cost grows with their square. */
const EDIT_LIMIT = 2500;

/**
 * A longest common subsequence by Myers' greedy algorithm, in order. Beyond 2,500 differing elements only what is equal at
 * both ends is found.
 * @param equal whether the older element at `i` is the newer at `j`
 */
export function commonSubsequence(
  oldLength: number,
  newLength: number,
  equal: (i: number, j: number) => boolean,
): readonly Pair[] {
  let start = 0;
  while (start < oldLength && start < newLength && equal(start, start)) start++;
  let oldEnd = oldLength;
  let newEnd = newLength;
  while (oldEnd > start && newEnd > start && equal(oldEnd - 1, newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  const pairs: Pair[] = [];
  for (let i = 0; i < start; i++) pairs.push([i, i]);
  if (oldEnd > start && newEnd > start)
    for (const [i, j] of middle(oldEnd - start, newEnd - start, (i, j) => equal(i + start, j + start)))
      pairs.push([i + start, j + start]);
  for (let i = oldEnd; i < oldLength; i++) pairs.push([i, newEnd + i - oldEnd]);
  return pairs;
}

function middle(n: number, m: number, equal: (i: number, j: number) => boolean): readonly Pair[] {
  const limit = Math.min(n + m, EDIT_LIMIT);
  const size = 2 * limit + 2;
  const reach = new Int32Array(size + 1);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(reach.slice(limit - edits, limit + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const at = k + limit;
      const down = k === -edits || (k !== edits && (reach[at - 1] as number) < (reach[at + 1] as number));
      let x = down ? (reach[at + 1] as number) : (reach[at - 1] as number) + 1;
      let y = x - k;
      while (x < n && y < m && equal(x, y)) {
        x++;
        y++;
      }
      reach[at] = x;
      if (x >= n && y >= m) return backtrack(trace, edits, n, m);
    }
  }
  return [];
}

/** Walks the trace back; `trace[d]` holds the reach of diagonals −d … d+1 before round d. */
function backtrack(trace: readonly Int32Array[], edits: number, n: number, m: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let x = n;
  let y = m;
  for (let d = edits; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const at = (k: number): number => reach[k + d] as number;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : at(before);
    const startY = d === 0 ? 0 : startX - before;
    while (x > startX && y > startY && x > 0 && y > 0) {
      x--;
      y--;
      pairs.push([x, y]);
      if (d > 0 && (down ? x === startX : y === startY)) break;
    }
    x = startX;
    y = startY;
  }
  return pairs.reverse();
}
