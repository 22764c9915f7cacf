import type { Labelled } from './labelled.ts';

/** Word refuses longer names. */
const NAME_LIMIT = 40;

/**
 * A bookmark's name for each anchor: latin letters, digits and underscores, unique without regard to case, made of the
 * anchor alone as far as it goes. The first underscore keeps the bookmark out of Word's list of the author's own.
 */
export function bookmarkNames(things: readonly Labelled[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const { anchor } of things) {
    if (names.has(anchor)) continue;
    const plain = `_${anchor.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_/, '')}`.slice(0, NAME_LIMIT);
    let name = plain;
    for (let next = 2; used.has(name.toLowerCase()); next++) {
      const suffix = `_${next}`;
      name = plain.slice(0, NAME_LIMIT - suffix.length) + suffix;
    }
    used.add(name.toLowerCase());
    names.set(anchor, name);
  }
  return names;
}
