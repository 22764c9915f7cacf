import type { Document, Label, Run } from '@polozh/document';
import type { Matching } from '../match/matching.ts';
import { editRow } from '../rows/edit-row.ts';
import { anchorOf, type Row } from '../rows/row.ts';
import type { NoteUnion } from './merge-notes.ts';

/** The older rows told in the newer document's terms, so that they can stand in it. */
export interface OlderRows {
  readonly rows: readonly Row[];
  /** Anchors of the newer document whose blocks stood in the older one too. */
  readonly shared: ReadonlySet<string>;
  /** A run of the older document in the newer one's terms. */
  readonly run: (run: Run) => Run;
}

/** Points references and footnote marks of the older rows at the newer blocks and notes; what is gone gets an anchor of its own. */
export function translateOlder(
  older: readonly Row[],
  newer: readonly Row[],
  matching: Matching,
  notes: NoteUnion,
  keepCounters: boolean,
): OlderRows {
  const taken = new Set(newer.map(anchorOf));
  const shared = new Set<string>();
  const targets = new Map<string, string>();
  const own = older.map((row, index) => {
    const anchor = anchorOf(row);
    if (anchor === null) return null;
    const partner = matching.newerOf[index] as number;
    const fresh = freshAnchor(anchor, taken);
    const target = partner < 0 ? fresh : anchorOf(newer[partner] as Row);
    targets.set(anchor, target ?? fresh);
    if (partner >= 0 && target !== null) shared.add(target);
    return fresh;
  });
  const run = (old: Run): Run => {
    if (old.kind === 'reference') return { ...old, target: targets.get(old.target) ?? old.target };
    if (old.kind === 'note-mark') return { ...old, note: notes.olderAt[old.note] ?? old.note };
    return old;
  };
  const runs = (list: readonly Run[]): readonly Run[] =>
    list.some((old) => old.kind === 'reference' || old.kind === 'note-mark') ? list.map(run) : list;
  const label = (old: Label): Label => (keepCounters || old.counter === null ? old : { ...old, counter: null });
  const rows = older.map((row, index) => {
    const anchor = own[index] ?? null;
    const edited = editRow(row, { piece: (piece) => piece, runs, label }) ?? row;
    return anchor === null ? edited : ({ ...edited, block: { ...edited.block, anchor } } as Row);
  });
  return { rows, shared, run };
}

function freshAnchor(anchor: string, taken: Set<string | null>): string {
  let fresh = anchor;
  for (let count = 1; taken.has(fresh); count++) fresh = `${anchor}-bylo${count === 1 ? '' : `-${count}`}`;
  taken.add(fresh);
  return fresh;
}

/** Counters of the older document can stand beside the newer ones only where both count alike. */
export const countAlike = (older: Document, newer: Document): boolean =>
  JSON.stringify(older.parts.map((part) => part.series)) === JSON.stringify(newer.parts.map((part) => part.series));
