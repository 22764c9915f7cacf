import type { Labelled } from './labelled.ts';

/** Word refuses longer names. */
const NAME_LIMIT = 40;

/** Room for a number that tells equal names apart. */
const SUFFIX_ROOM = 8;

/**
 * A bookmark's name for each anchor: latin letters, digits and underscores, unique without regard to case, made of the
 * anchor alone as far as it goes. The first underscore keeps the bookmark out of Word's list of the author's own.
 */
export function bookmarkNames(things: readonly Labelled[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  for (const { anchor } of things) {
    if (names.has(anchor)) continue;
    const plain = `_${anchor.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_/, '')}`.slice(0, NAME_LIMIT - SUFFIX_ROOM);
    let name = plain;
    while (used.has(name.toLowerCase())) {
      const repeat = (repeats.get(plain) ?? 1) + 1;
      repeats.set(plain, repeat);
      name = `${plain}_${repeat}`;
    }
    used.add(name.toLowerCase());
    names.set(anchor, name);
  }
  return names;
}
