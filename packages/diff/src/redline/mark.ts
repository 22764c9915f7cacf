import type { Change, Changeable, Label, Run } from '@polozh/document';
import { editRow, type RowEditor } from '../rows/edit-row.ts';
import type { Row } from '../rows/row.ts';

/** An editor that marks all that it meets as come or gone; `move` joins the ends of a move. */
export function marker(change: Change, move: number | null): RowEditor {
  const piece = <T extends Changeable>(changed: T): T =>
    move === null ? { ...changed, change } : { ...changed, change, move };
  return { piece, runs: (runs) => runs.map((run): Run => piece(run)), label: (label: Label) => label };
}

export const markRow = (row: Row, change: Change, move: number | null = null): Row =>
  editRow(row, marker(change, move)) ?? row;
