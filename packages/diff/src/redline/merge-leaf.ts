import type { Form, FormLine, FormPiece, Requisite, RequisiteLine, RequisiteRow, SignatureRow } from '@polozh/document';
import { editFormLine, editLine, editRequisite, editSignatureRow, type RowEditor } from '../rows/edit-row.ts';
import type { Leaf } from '../rows/row.ts';
import { runsOfPiece } from '../rows/runs-of.ts';
import { marker } from './mark.ts';
import type { MergeContext } from './merge-context.ts';
import { type LineKind, mergeLines } from './merge-lines.ts';
import { mergeRuns } from './merge-runs.ts';
import { mergeParagraphs, mergeRows } from './merge-table.ts';

/** Merges two blocks of one key. */
export function mergeLeaf(before: Leaf, after: Leaf, context: MergeContext): Leaf {
  switch (after.kind) {
    case 'paragraph':
      return before.kind !== 'paragraph' ? after : { ...after, runs: mergeRuns(before.runs, after.runs, context) };
    case 'requisite':
      return before.kind !== 'requisite' ? after : mergeRequisite(before, after, context);
    case 'requisite-row':
      return before.kind !== 'requisite-row' ? after : mergeRequisiteRow(before, after, context);
    case 'signature':
      return before.kind !== 'signature'
        ? after
        : { ...after, rows: mergeLines(before.rows, after.rows, signatureRows(context), context) };
    case 'form':
      return before.kind !== 'form' ? after : mergeForm(before, after, context);
    case 'table':
      if (before.kind !== 'table') return after;
      return {
        ...after,
        caption: after.caption === null ? null : mergeRuns(before.caption ?? [], after.caption, context),
        label: after.label === null || before.label === null ? after.label : relabel(before.label, after.label),
        rows: mergeRows(before, after, context),
        notes: mergeParagraphs(before.notes, after.notes, context, true),
      };
  }
}

/** A label with the number that it had, where that was another. */
export const relabel = <L extends { readonly text: string }>(before: { readonly text: string }, after: L): L =>
  before.text === after.text ? after : { ...after, before: before.text };

function edited<T>(edit: (value: T, editor: RowEditor) => T | null): Pick<LineKind<T>, 'deleted' | 'inserted'> {
  return {
    deleted: (value) => edit(value, marker('deleted', null)) ?? value,
    inserted: (value) => edit(value, marker('inserted', null)) ?? value,
  };
}

const requisiteLines = (context: MergeContext): LineKind<RequisiteLine> => ({
  key: () => '',
  runs: (line) => [line.runs],
  placed: true,
  merge: (a, b) => ({ ...b, runs: mergeRuns(a.runs, b.runs, context) }),
  ...edited(editLine),
});

const mergeRequisite = (before: Requisite, after: Requisite, context: MergeContext): Requisite => ({
  ...after,
  lines: mergeLines(before.lines, after.lines, requisiteLines(context), context),
});

/** Columns are matched in order; in a column requisites of one role are. */
function mergeRequisiteRow(before: RequisiteRow, after: RequisiteRow, context: MergeContext): RequisiteRow {
  const kind: LineKind<Requisite> = {
    key: (requisite) => requisite.role,
    runs: (requisite) => requisite.lines.map((line) => line.runs),
    placed: true,
    merge: (a, b) => mergeRequisite(a, b, context),
    ...edited(editRequisite),
  };
  return {
    ...after,
    columns: after.columns.map((column, x) => mergeLines(before.columns[x] ?? [], column, kind, context)),
  };
}

const signatureRows = (context: MergeContext): LineKind<SignatureRow> => ({
  key: () => '',
  runs: (row) => [...row.post.map((line) => line.runs), row.hand, row.name],
  placed: true,
  merge: (a, b) => ({
    ...b,
    post: mergeLines(a.post, b.post, requisiteLines(context), context),
    hand: mergeRuns(a.hand, b.hand, context),
    name: mergeRuns(a.name, b.name, context),
  }),
  ...edited(editSignatureRow),
});

function mergeForm(before: Form, after: Form, context: MergeContext): Form {
  const kind: LineKind<FormLine> = {
    // A blank's length is no word that could be marked, so lines with other blanks are other lines.
    key: (line) =>
      `${line.align} ${line.pieces.map((piece) => (piece.kind === 'blank' ? `_${piece.length}` : 'w')).join(' ')}`,
    runs: (line) => line.pieces.map(runsOfPiece),
    placed: true,
    merge: (a, b) => ({ ...b, pieces: b.pieces.map((piece, x) => mergePiece(a.pieces[x], piece, context)) }),
    ...edited(editFormLine),
  };
  return { ...after, lines: mergeLines(before.lines, after.lines, kind, context) };
}

function mergePiece(before: FormPiece | undefined, after: FormPiece, context: MergeContext): FormPiece {
  const merged = mergeRuns(before === undefined ? [] : runsOfPiece(before), runsOfPiece(after), context);
  return after.kind === 'words' ? { ...after, runs: merged } : { ...after, caption: merged };
}
