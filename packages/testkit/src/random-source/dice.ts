/** Choices that follow from a seed, so that a failing case can be made again. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** From `least` to `most` results of `make`. */
  readonly times: <T>(least: number, most: number, make: (index: number) => T) => T[];
}

/** Dice by a seed: Mulberry32, a small generator of 32-bit numbers. */
export function createDice(seed: number): Dice {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const number = (below: number): number => next() % Math.max(1, below);
  return {
    number,
    pick: <T>(list: readonly T[]): T => list[number(list.length)] as T,
    chance: (percent) => number(100) < percent,
    times: (least, most, make) => Array.from({ length: least + number(most - least + 1) }, (_, index) => make(index)),
  };
}
