import type { Pair } from '../words/common-subsequence.ts';

/**
 * Of pairs in the order of their older side the heaviest ones that are in order on the newer side too.
 * Equal weights prefer the earlier pairs. Takes n log n.
 * @param newLength above all newer indices
 */
export function heaviestChain(
  pairs: readonly Pair[],
  newLength: number,
  weight: (pair: Pair) => number,
): readonly Pair[] {
  const best = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  // A Fenwick tree over newer indices: the heaviest chain that ends at or below one.
  const tree = new Int32Array(newLength + 1).fill(-1);
  let last = -1;
  for (const [at, pair] of pairs.entries()) {
    let previous = -1;
    for (let k = pair[1]; k > 0; k -= k & -k) {
      const candidate = tree[k] as number;
      if (candidate >= 0 && (previous < 0 || (best[candidate] as number) > (best[previous] as number)))
        previous = candidate;
    }
    before[at] = previous;
    const total = weight(pair) + (previous < 0 ? 0 : (best[previous] as number));
    best[at] = total;
    for (let k = pair[1] + 1; k <= newLength; k += k & -k) {
      const known = tree[k] as number;
      if (known < 0 || (best[known] as number) < total) tree[k] = at;
    }
    if (last < 0 || total > (best[last] as number)) last = at;
  }
  const chain: Pair[] = [];
  for (let at = last; at >= 0; at = before[at] as number) chain.push(pairs[at] as Pair);
  return chain.reverse();
}
