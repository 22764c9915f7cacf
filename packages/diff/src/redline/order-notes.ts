import type { Note, Run } from '@polozh/document';
import { editRow } from '../rows/edit-row.ts';
import type { Row } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';

/** Puts notes into the order of their first marks and turns the marks to them; notes without a mark come last. */
export function orderNotes(
  rows: readonly Row[],
  notes: readonly Note[],
): { readonly rows: readonly Row[]; readonly notes: readonly Note[] } {
  const order: number[] = [];
  const places = new Map<number, number>();
  const meet = (index: number): void => {
    if (!places.has(index) && notes[index] !== undefined) places.set(index, order.push(index) - 1);
  };
  for (const row of rows)
    for (const runs of runsOf(row)) for (const run of runs) if (run.kind === 'note-mark') meet(run.note);
  for (const index of notes.keys()) meet(index);
  if (order.every((index, place) => index === place)) return { rows, notes };
  const turn = (run: Run): Run => (run.kind === 'note-mark' ? { ...run, note: places.get(run.note) ?? run.note } : run);
  const runs = (list: readonly Run[]): readonly Run[] =>
    list.some((run) => run.kind === 'note-mark') ? list.map(turn) : list;
  const editor = { piece: <T>(piece: T): T => piece, label: <L>(label: L): L => label, runs };
  return {
    rows: rows.map((row) => editRow(row, editor) ?? row),
    notes: order.map((index) => notes[index] as Note),
  };
}
