import { type FormPiece, plainText } from '@polozh/document';
import type { Context } from '../word/context.ts';
import { underscores } from '../word/runs.ts';
import { wordsWidth } from '../word/words-width.ts';
import { printLines } from './print-lines.ts';

/** A piece with the room that it takes on its line of print, twips. */
export interface PlacedPiece {
  readonly piece: FormPiece;
  readonly from: number;
  readonly to: number;
}

/** The least room of a blank that fills a line, in underscores. */
const LEAST_REST = 5;

/** Words may be this much wider than they seem, and the line must not break behind a blank in its middle. */
const CAUTION = 1.04;

/** The lines of print that a form's line takes. */
export function placePieces(
  pieces: readonly FormPiece[],
  { session, width }: Context,
): readonly (readonly PlacedPiece[])[] {
  const size = session.style.fontSize;
  const least = wordsWidth(underscores(LEAST_REST), size);
  const isOneLine = sum(pieces.map((piece) => ownWidth(piece, size) ?? least)) <= width;
  const lines = isOneLine
    ? [pieces]
    : printLines(pieces, width / CAUTION, {
        words: (text) => wordsWidth(text, size),
        blank: (length) => (length === null ? least : wordsWidth(underscores(length), size)),
      });
  return lines.map((line) => placeLine(line, width, size, least));
}

/** Lays pieces side by side; blanks without a length share what is left of the line. */
function placeLine(pieces: readonly FormPiece[], width: number, size: number, least: number): readonly PlacedPiece[] {
  const own = pieces.map((piece) => ownWidth(piece, size));
  const rests = own.filter((one) => one === null).length;
  const caution = own.at(-1) === null ? 1 : CAUTION;
  const rest = Math.max(Math.floor((width - sum(own.map((one) => one ?? 0)) * caution) / Math.max(rests, 1)), least);
  let from = 0;
  return pieces.map((piece, index) => {
    const to = from + (own[index] ?? rest);
    const one = { piece, from, to };
    from = to;
    return one;
  });
}

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

const ownWidth = (piece: FormPiece, size: number): number | null => {
  if (piece.kind === 'words') return wordsWidth(plainText(piece.runs), size);
  return piece.length === null ? null : wordsWidth(underscores(piece.length), size);
};
