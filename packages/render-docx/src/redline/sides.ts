import type { Change, Changeable } from '@polozh/document';

/** The two documents that a redline holds; a plain document is alike on both sides. */
export const SIDES = ['new', 'old'] as const;
export type Side = (typeof SIDES)[number];

/** The side that a change takes a piece away from. */
const ABSENT: Readonly<Record<Change, Side>> = { inserted: 'old', deleted: 'new' };

/** Whether a piece stands in a document of the two. */
export const standsOn = (side: Side, { change }: Changeable): boolean =>
  change === undefined || ABSENT[change] !== side;

/** The change of what stands on these sides; `null` for what stands on none. */
export function changeBetween(onNew: boolean, onOld: boolean): Changeable | null {
  if (onNew) return onOld ? {} : { change: 'inserted' };
  return onOld ? { change: 'deleted' } : null;
}

/** The change that pieces share, if they do; nothing shares none. */
export function sharedChange(pieces: readonly Changeable[]): Changeable {
  const [first, ...rest] = pieces;
  return first?.change !== undefined && rest.every(({ change }) => change === first.change)
    ? { change: first.change }
    : {};
}
