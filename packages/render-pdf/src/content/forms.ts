import type { Form, FormPiece } from '@polozh/document';
import type { FlowBuilder, Place } from './builder.ts';
import { addElement, type Element } from './element.ts';
import type { Piece } from './node.ts';
import { runPieces, wordsPiece } from './runs.ts';

/** Size of the words under a blank as a share of the text's. */
const CAPTION_SIZE = 0.65;

/** A form: a paragraph a line, its blanks with their captions under them. */
export function form(block: Form, builder: FlowBuilder, place: Place): void {
  for (const line of block.lines) {
    const tag = addElement(place.parent, 'P');
    const text = line.pieces.flatMap((piece) => formPiece(piece, builder, tag, place.size));
    builder.push(
      builder.node(text, { margin: [place.left, 0, 0, 2], alignment: line.align, changed: line.change !== undefined }),
    );
  }
}

function formPiece(piece: FormPiece, builder: FlowBuilder, tag: Element, size: number): readonly Piece[] {
  const context = builder.runContext(tag, size);
  if (piece.kind === 'words') return runPieces(piece.runs, context);
  const caption =
    piece.caption.length === 0 ? null : runPieces(piece.caption, builder.runContext(tag, size * CAPTION_SIZE));
  const blank = wordsPiece('_'.repeat(Math.max(1, piece.length ?? 1)), context, {}, piece.origin);
  return [{ ...blank, caption, fills: piece.length === null }];
}
