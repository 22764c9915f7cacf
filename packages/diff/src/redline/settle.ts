import type { Change, Changeable, Document, Label, Note, Run } from '@polozh/document';
import { assemble } from '../rows/assemble.ts';
import { editParagraph, editRow, type RowEditor } from '../rows/edit-row.ts';
import { flatten } from '../rows/flatten.ts';
import type { Row } from '../rows/row.ts';
import { sameMarks } from './merge-context.ts';
import { orderNotes } from './order-notes.ts';

/** The newer document of a redline: what is marked as come stays, what is marked as gone goes. */
export const accept = (document: Document): Document => settle(document, 'deleted');

/**
 * The older document of a redline, in its words, look, numbers and order. Of what a redline does not hold (page, properties,
 * anchors, where words come from) the newer document's is left.
 */
export const reject = (document: Document): Document => settle(document, 'inserted');

function settle(document: Document, gone: Change): Document {
  const editor = settler(gone);
  const left = flatten(document).flatMap((row): Row[] => {
    const settled = editRow(row, editor);
    return settled === null ? [] : [settled];
  });
  const kept = document.notes.map((note) => settleNote(note, editor));
  const { rows, notes } = orderNotes(
    left,
    kept.map((note) => note ?? GONE),
  );
  const { revision: _, ...plain } = document;
  return { ...plain, parts: assemble(rows), notes: notes.filter((note) => note !== GONE) };
}

/** Stands in the list for a note that is gone until all marks are turned; nothing marks it any more, so it comes last. */
const GONE: Note = { anchor: '', blocks: [] };

function settleNote(note: Note, editor: RowEditor): Note | null {
  const blocks = note.blocks.flatMap((paragraph) => {
    const settled = editParagraph(paragraph, editor);
    return settled === null ? [] : [settled];
  });
  return editor.piece({ ...note, blocks });
}

function settler(gone: Change): RowEditor {
  return {
    piece: (piece) => (piece.change === gone ? null : unmarked(piece)),
    label: ({ before, ...label }: Label) =>
      before === undefined || gone === 'deleted' ? label : { ...label, text: before },
    runs: (runs) => joined(runs.flatMap((run) => (run.change === gone ? [] : [settledRun(run, gone)]))),
  };
}

function unmarked<T extends Changeable>(piece: T): T {
  if (piece.change === undefined && piece.move === undefined) return piece;
  const { change: _, move: __, ...plain } = piece;
  return plain as T;
}

function settledRun(run: Run, gone: Change): Run {
  const plain = unmarked(run);
  if (plain.kind === 'break' || plain.marksBefore === undefined) return plain;
  const { marksBefore, ...look } = plain;
  return gone === 'deleted' ? look : { ...look, marks: marksBefore };
}

/** Words that stood in one run are in one run again; runs without words are none. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    if (run.kind === 'text' && run.text === '') continue;
    const last = result[result.length - 1];
    if (
      (run.kind === 'text' && last?.kind === 'text' && sameMarks(run.marks, last.marks)) ||
      (run.kind === 'link' && last?.kind === 'link' && run.href === last.href && sameMarks(run.marks, last.marks))
    )
      result[result.length - 1] = { ...last, text: last.text + run.text } as Run;
    else result.push(run);
  }
  return result;
}
