/** Which older row became which newer one. */
export interface Matching {
  /** The newer row of each older one, −1 where it has none. */
  readonly newerOf: Int32Array;
  readonly olderOf: Int32Array;
  /** By older row: 1 where the pair is out of order, so that the row has moved; 2 where it only has another level or label. */
  readonly moved: Uint8Array;
}

/** In `moved`: the row stands where it stood, but as another kind of row, so that one goes and one comes. */
export const RELABELLED = 2;

export const noMatching = (oldLength: number, newLength: number): Matching => ({
  newerOf: new Int32Array(oldLength).fill(-1),
  olderOf: new Int32Array(newLength).fill(-1),
  moved: new Uint8Array(oldLength),
});

export function pair(matching: Matching, older: number, newer: number, moved: boolean): void {
  matching.newerOf[older] = newer;
  matching.olderOf[newer] = older;
  matching.moved[older] = moved ? 1 : 0;
}

export function unpair(matching: Matching, older: number): void {
  const newer = matching.newerOf[older] as number;
  matching.newerOf[older] = -1;
  matching.olderOf[newer] = -1;
  matching.moved[older] = 0;
}
