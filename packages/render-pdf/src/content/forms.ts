import { type Form, type FormPiece, SPACES } from '@polozh/document';
import type { FlowBuilder, Place } from './builder.ts';
import { addElement, type Element } from './element.ts';
import type { Piece } from './node.ts';
import { runPieces, wordsPiece } from './runs.ts';

/** A form: a paragraph a line, its blanks with their captions under them. */
export function form(block: Form, builder: FlowBuilder, place: Place): void {
  const { before, after } = SPACES.form;
  for (const [index, line] of block.lines.entries()) {
    const tag = addElement(place.parent, 'P');
    const text = line.pieces.flatMap((piece) => formPiece(piece, builder, tag, place.size));
    builder.push(
      builder.node(text, {
        margin: [place.left, before, 0, index === block.lines.length - 1 ? after : 0],
        alignment: line.align,
        lineHeight: 1,
        changed: line.change !== undefined,
      }),
    );
  }
}

function formPiece(piece: FormPiece, builder: FlowBuilder, tag: Element, size: number): readonly Piece[] {
  const context = builder.runContext(tag, size);
  if (piece.kind === 'words') return runPieces(piece.runs, context);
  const caption =
    piece.caption.length === 0 ? null : runPieces(piece.caption, builder.runContext(tag, builder.measures.tinySize));
  const blank = wordsPiece('_'.repeat(Math.max(1, piece.length ?? 1)), context, {}, piece.origin);
  return [{ ...blank, caption, fills: piece.length === null }];
}
