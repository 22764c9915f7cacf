import type {
  Block,
  Changeable,
  FormLine,
  Label,
  Paragraph,
  Requisite,
  RequisiteLine,
  Run,
  SignatureRow,
  Table,
  TableCell,
} from '@polozh/document';
import type { Leaf, Row } from './row.ts';

/** What is done to the pieces of a row. */
export interface RowEditor {
  /** Anything that can carry a change of its own, its contents edited already; `null` takes it away. */
  readonly piece: <T extends Changeable>(piece: T) => T | null;
  readonly runs: (runs: readonly Run[]) => readonly Run[];
  readonly label: (label: Label) => Label;
}

/** Edits every piece of a row; `null` where nothing is left of it. */
export function editRow(row: Row, editor: RowEditor): Row | null {
  switch (row.kind) {
    case 'part': {
      const block = editor.piece({ ...row.block, title: editor.runs(row.block.title) });
      return block === null ? null : { ...row, block };
    }
    case 'section': {
      const { label, heading } = row.block;
      const block = editor.piece({
        ...row.block,
        label: label === null ? null : editor.label(label),
        heading: editor.runs(heading),
      });
      return block === null ? null : { ...row, block };
    }
    case 'clause': {
      const block = editor.piece({
        ...row.block,
        label: editor.label(row.block.label),
        blocks: lead(row.block.blocks, editor),
      });
      return block === null ? null : { ...row, block };
    }
    case 'item': {
      const block = editor.piece({
        ...row.block,
        label: editor.label(row.block.label),
        blocks: lead(row.block.blocks, editor),
      });
      return block === null ? null : { ...row, block };
    }
    case 'entry': {
      const { term, definition } = row.block;
      const block = editor.piece({ ...row.block, term: editor.runs(term), definition: editor.runs(definition) });
      return block === null ? null : { ...row, block };
    }
    case 'remark': {
      const block = editor.piece(row.block);
      return block === null ? null : { ...row, block };
    }
    case 'leaf': {
      const block = editLeaf(row.block, editor);
      return block === null ? null : { ...row, block };
    }
  }
}

const lead = (blocks: readonly Block[], editor: RowEditor): readonly Block[] =>
  blocks.flatMap((block): Block[] => (block.kind === 'paragraph' ? present(editParagraph(block, editor)) : [block]));

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);

export const editParagraph = (paragraph: Paragraph, editor: RowEditor): Paragraph | null =>
  editor.piece({ ...paragraph, runs: editor.runs(paragraph.runs) });

export const editLine = (line: RequisiteLine, editor: RowEditor): RequisiteLine | null =>
  editor.piece({ ...line, runs: editor.runs(line.runs) });

export function editFormLine(line: FormLine, editor: RowEditor): FormLine | null {
  const pieces = line.pieces.map((piece) =>
    piece.kind === 'words'
      ? { ...piece, runs: editor.runs(piece.runs) }
      : { ...piece, caption: editor.runs(piece.caption) },
  );
  return editor.piece({ ...line, pieces });
}

export function editSignatureRow(row: SignatureRow, editor: RowEditor): SignatureRow | null {
  const post = row.post.flatMap((line) => present(editLine(line, editor)));
  return editor.piece({ ...row, post, hand: editor.runs(row.hand), name: editor.runs(row.name) });
}

export function editRequisite(requisite: Requisite, editor: RowEditor): Requisite | null {
  return editor.piece({ ...requisite, lines: requisite.lines.flatMap((line) => present(editLine(line, editor))) });
}

/** Edits the cells of some rows of a table; a row that loses its cells goes with them, as does one that only hung from it. */
export function editCells(rows: Table['rows'], editor: RowEditor): Table['rows'] {
  const result: (readonly TableCell[])[] = [];
  let dropped = false;
  for (const row of rows) {
    const cells = row.flatMap((cell) => present(editor.piece({ ...cell, runs: editor.runs(cell.runs) })));
    dropped = cells.length === 0 && (row.length > 0 || dropped);
    if (!dropped) result.push(cells);
  }
  return result;
}

function editLeaf(block: Leaf, editor: RowEditor): Leaf | null {
  switch (block.kind) {
    case 'paragraph':
      return editParagraph(block, editor);
    case 'table':
      return editor.piece({
        ...block,
        caption: block.caption === null ? null : editor.runs(block.caption),
        label: block.label === null ? null : editor.label(block.label),
        rows: editCells(block.rows, editor),
        notes: block.notes.flatMap((note) => present(editParagraph(note, editor))),
      });
    case 'form': {
      const lines = block.lines.flatMap((line) => present(editFormLine(line, editor)));
      return lines.length === 0 && block.lines.length > 0 ? null : { ...block, lines };
    }
    case 'signature': {
      const rows = block.rows.flatMap((row) => present(editSignatureRow(row, editor)));
      return rows.length === 0 && block.rows.length > 0 ? null : { ...block, rows };
    }
    case 'requisite':
      return editRequisite(block, editor);
    case 'requisite-row': {
      const columns = block.columns.flatMap((column) => {
        const left = column.flatMap((requisite) => present(editRequisite(requisite, editor)));
        return left.length === 0 && column.length > 0 ? [] : [left];
      });
      const emptied =
        columns.every((column) => column.length === 0) && block.columns.some((column) => column.length > 0);
      return emptied ? null : { ...block, columns };
    }
  }
}
