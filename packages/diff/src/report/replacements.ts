import type { Line, Segment } from '../changes/difference.ts';
import type { SharedDifference } from './report.ts';

/** From so many places on the same words in place of the same words are told once. */
const MANY = 3;

/** One wording in place of another, throughout the text. */
export interface Replacement {
  readonly before: string;
  readonly after: string;
}

/** Changes that only put the same words in place of the same words, in many places, become one, which stands first. */
export function gatherReplacements(changes: readonly SharedDifference[]): readonly SharedDifference[] {
  const found = new Map<string, { of: Replacement; changes: SharedDifference[] }>();
  for (const change of changes) {
    const of = replacementIn(change);
    if (of === null) continue;
    const key = `${of.before}\u0000${of.after}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { of, changes: [change] });
    else known.changes.push(change);
  }
  const many = [...found.values()].filter((group) => group.changes.length >= MANY);
  const told = new Set(many.flatMap((group) => group.changes));
  return [
    ...many.map(({ of, changes: gathered }) => replaced(of, gathered)),
    ...changes.filter((change) => !told.has(change)),
  ];
}

function replaced(of: Replacement, changes: readonly SharedDifference[]): SharedDifference {
  const [first] = changes as readonly [SharedDifference, ...SharedDifference[]];
  const segments: readonly Segment[] = [
    { text: of.before, change: 'deleted', look: false },
    { text: of.after, change: 'inserted', look: false },
  ];
  return {
    difference: {
      ...first.difference,
      kind: 'changed',
      others: [],
      lines: [{ label: '', labelBefore: '', level: 0, segments }],
    },
    occurrences: changes.flatMap(({ occurrences }) => occurrences),
    replacement: of,
  };
}

/** The one pair of wordings that a change is all about, if it is. */
function replacementIn({ difference: { kind, lines } }: SharedDifference): Replacement | null {
  if (kind !== 'changed' && kind !== 'renamed') return null;
  const pairs = lines.map(pairsIn);
  const [first] = pairs[0] ?? [];
  if (first === undefined || !/\p{L}{2}/u.test(first.before) || first.after === '') return null;
  const isSame = ({ before, after }: Replacement): boolean => before === first.before && after === first.after;
  return pairs.every((own) => own?.every(isSame)) ? first : null;
}

/** What went and what came for it, pair by pair; `null` where anything else changed. */
function pairsIn({ segments }: Line): readonly Replacement[] | null {
  const pairs: Replacement[] = [];
  for (const [index, { text, change, look }] of segments.entries()) {
    if (look) return null;
    if (change === 'deleted') {
      const next = segments[index + 1];
      if (next?.change !== 'inserted') return null;
      pairs.push({ before: plain(text), after: plain(next.text) });
    } else if (change === 'inserted' && segments[index - 1]?.change !== 'deleted') return null;
  }
  return pairs;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
