import type { Document, Label, Run } from '@polozh/document';
import type { Matching } from '../match/matching.ts';
import { editRow } from '../rows/edit-row.ts';
import { anchorOf, type Row } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';
import type { NoteUnion } from './merge-notes.ts';

/** The older rows told in the newer document's terms, so that they can stand in it. */
export interface OlderRows {
  /** The row as it is merged with its newer one: its references and footnote marks lead to the newer blocks and notes. */
  readonly row: (index: number) => Row;
  /** The row as it stands beside the newer ones, with an anchor of its own. */
  readonly gone: (index: number) => Row;
  /** Whether an anchor of the newer document is of a block that stood in the older one too. */
  readonly isShared: (anchor: string) => boolean;
}

export function translateOlder(
  older: readonly Row[],
  newer: readonly Row[],
  matching: Matching,
  notes: NoteUnion,
  documents: readonly [Document, Document],
): OlderRows {
  const taken = new Set(newer.map(anchorOf));
  const shared = new Set<string>();
  const targets = new Map<string, string>();
  const own = older.map((row, index) => {
    const anchor = anchorOf(row);
    if (anchor === null) return null;
    const partner = matching.newerOf[index] as number;
    const target = partner < 0 ? null : anchorOf(newer[partner] as Row);
    if (target !== null) shared.add(target);
    if (target !== null && matching.moved[index] === 0) {
      targets.set(anchor, target);
      return null;
    }
    const fresh = freshAnchor(anchor, taken);
    targets.set(anchor, target ?? fresh);
    return fresh;
  });
  const run = (old: Run): Run => {
    if (old.kind === 'reference') return { ...old, target: targets.get(old.target) ?? old.target };
    if (old.kind === 'note-mark') return { ...old, note: notes.olderAt[old.note] ?? old.note };
    return old;
  };
  const runs = (list: readonly Run[]): readonly Run[] => (list.some(leads) ? list.map(run) : list);
  const piece = <T>(whole: T): T => whole;
  let keepsCounters: boolean | null = null;
  const label = (old: Label): Label => {
    keepsCounters ??= countAlike(...documents);
    return keepsCounters || old.counter === null ? old : { ...old, counter: null };
  };
  const whole = (row: Row, relabel: (old: Label) => Label): Row => editRow(row, { piece, runs, label: relabel }) ?? row;
  return {
    row: (index) => {
      const row = older[index] as Row;
      return runsOf(row).some((list) => list.some(leads)) ? whole(row, piece) : row;
    },
    gone: (index) => {
      const row = whole(older[index] as Row, label);
      const anchor = own[index] ?? null;
      return anchor === null ? row : ({ ...row, block: { ...row.block, anchor } } as Row);
    },
    isShared: (anchor) => shared.has(anchor),
  };
}

const leads = (run: Run): boolean => run.kind === 'reference' || run.kind === 'note-mark';

function freshAnchor(anchor: string, taken: Set<string | null>): string {
  let fresh = anchor;
  for (let count = 1; taken.has(fresh); count++) fresh = `${anchor}-bylo${count === 1 ? '' : `-${count}`}`;
  taken.add(fresh);
  return fresh;
}

/** Counters of the older document can stand beside the newer ones only where both count alike. */
const countAlike = (older: Document, newer: Document): boolean =>
  JSON.stringify(older.parts.map((part) => part.series)) === JSON.stringify(newer.parts.map((part) => part.series));
