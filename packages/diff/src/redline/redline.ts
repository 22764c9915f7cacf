import type { Document, Note, Revision } from '@polozh/document';
import type { Comparison } from '../compare.ts';
import { assemble } from '../rows/assemble.ts';
import { orderNotes } from './order-notes.ts';

/** The document in which what is gone stands marked beside what is new; every renderer prints it. */
export function redline(comparison: Comparison, revision: Revision): Document {
  const { rows, notes } = orderNotes(
    comparison.rows.map((merged) => merged.row),
    comparison.notes,
  );
  return { ...comparison.newer, parts: assemble(rows), notes: ownAnchors(notes), revision };
}

/** A note that is gone may have the anchor of another that stays. */
function ownAnchors(notes: readonly Note[]): readonly Note[] {
  const taken = new Set(notes.filter((note) => note.change !== 'deleted').map((note) => note.anchor));
  return notes.map((note) => {
    if (note.change !== 'deleted') return note;
    let { anchor } = note;
    for (let count = 1; taken.has(anchor); count++) anchor = `${note.anchor}-bylo${count === 1 ? '' : `-${count}`}`;
    taken.add(anchor);
    return { ...note, anchor };
  });
}
