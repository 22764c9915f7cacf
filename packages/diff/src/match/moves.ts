import type { Facts } from './facts.ts';
import type { MatchContext } from './fill-gap.ts';
import { pair, unpair } from './matching.ts';
import { mutualLikes } from './mutual-likes.ts';

/** Rows with fewer letters (some three words) are not told to have moved unless they move with their neighbours. */
const LIGHT = 20;
/** Rows far from each other are one row only when they are this much alike. */
const ALIKE_AFAR = 0.6;

type Test = (a: Facts, b: Facts) => boolean;

/** Unpairs what seems to have moved but says too little to be told from another row with the same words. */
export function dropLightMoves({ matching, oldFacts }: MatchContext): void {
  const { newerOf, moved } = matching;
  for (let i = 0; i < newerOf.length; i++) {
    if (moved[i] === 0) continue;
    let end = i;
    let size = 0;
    do size += (oldFacts[end++] as Facts).size;
    while (moved[end] === 1 && newerOf[end] === (newerOf[end - 1] as number) + 1);
    if (size < LIGHT) for (let k = i; k < end; k++) unpair(matching, k);
    i = end - 1;
  }
}

/** What stands beside a moved row on both sides has moved with it. */
export function extendMoves({ matching, oldFacts, newFacts }: MatchContext, same: Test): void {
  const { newerOf, olderOf, moved } = matching;
  const follow = (i: number, step: 1 | -1): void => {
    let older = i + step;
    let newer = (newerOf[i] as number) + step;
    for (;;) {
      const a = oldFacts[older];
      const b = newFacts[newer];
      if (a === undefined || b === undefined || a.key !== b.key) return;
      if ((newerOf[older] as number) >= 0 || (olderOf[newer] as number) >= 0 || !same(a, b)) return;
      pair(matching, older, newer, true);
      older += step;
      newer += step;
    }
  };
  for (let i = 0; i < newerOf.length; i++) {
    if (moved[i] === 0) continue;
    follow(i, 1);
    follow(i, -1);
  }
}

/** Finds among the rows left over on both sides those that moved, with changed words or without. */
export function findMoves(context: MatchContext): void {
  const { matching, oldFacts, newFacts } = context;
  const isFree = (partners: Int32Array, facts: readonly Facts[]): number[] => {
    const rows: number[] = [];
    for (let i = 0; i < partners.length; i++)
      if ((partners[i] as number) < 0 && (facts[i] as Facts).size >= LIGHT) rows.push(i);
    return rows;
  };
  const older = isFree(matching.newerOf, oldFacts);
  const newer = isFree(matching.olderOf, newFacts);
  if (older.length === 0 || newer.length === 0) return;
  for (const [i, j] of mutualLikes(context, older, newer, ALIKE_AFAR)) pair(matching, i, j, true);
  const { newerOf } = matching;
  const places = new Map<number, number>();
  for (const j of newer) if ((matching.olderOf[j] as number) < 0) places.set((newFacts[j] as Facts).same, j);
  for (const i of older) {
    const j = places.get((oldFacts[i] as Facts).same);
    if ((newerOf[i] as number) >= 0 || j === undefined || (matching.olderOf[j] as number) >= 0) continue;
    pair(matching, i, j, true);
  }
  extendMoves(context, (a, b) => a.same === b.same || a.size + b.size === 0);
}
