import type { Difference, DifferenceKind, Differences } from './difference.ts';

/** What differs beside what is known already; numbers only follow it. */
export function furtherThan(known: readonly Differences[], found: Differences): Differences {
  const told = new Set(known.flatMap(({ changes }) => changes.flatMap(namesOf)));
  const changes = found.changes.filter((change) => !namesOf(change).some((name) => told.has(name)));
  return { equal: changes.length === 0, changes, renumbered: [], references: [], settings: [] };
}

/** A change is known by its words; what came, went or moved as a whole also by its place, whatever stands in it. */
function namesOf({ kind, before, after, lines }: Difference): readonly string[] {
  const words = lines.map(({ segments }) => segments.map(({ text, change, look }) => [text, change, look]));
  const byWords = JSON.stringify([kind, words]);
  return WHOLE.has(kind) ? [byWords, JSON.stringify([kind, before?.name, after?.name])] : [byWords];
}

const WHOLE: ReadonlySet<DifferenceKind> = new Set(['inserted', 'deleted', 'moved', 'relabelled']);
