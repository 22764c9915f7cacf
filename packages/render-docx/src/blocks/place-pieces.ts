import { type FormPiece, plainText } from '@polozh/document';
import type { Context } from '../word/context.ts';
import { underscores } from '../word/runs.ts';
import { wordsWidth } from '../word/words-width.ts';

/** A piece with the room that it takes on its line of print, twips. */
export interface PlacedPiece {
  readonly piece: FormPiece;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a form's line; `wrapped` where they take more than one line of print. */
export interface PlacedLine {
  readonly pieces: readonly PlacedPiece[];
  readonly wrapped: boolean;
}

/** The least room of a blank that fills a line, in underscores. */
const LEAST_REST = 5;

/** Words may be this much wider than they seem, and the line must not break behind a blank in its middle. */
const CAUTION = 1.04;

/** Lays pieces side by side; blanks without a length share what is left of the line. */
export function placePieces(pieces: readonly FormPiece[], { session, width }: Context): PlacedLine {
  const size = session.style.fontSize;
  const own = pieces.map((piece) => ownWidth(piece, size));
  const fixed = own.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const rests = own.filter((one) => one === null).length;
  const caution = own.at(-1) === null ? 1 : CAUTION;
  const least = wordsWidth(underscores(LEAST_REST), size);
  if (fixed + rests * least > width) return { pieces: wrapPieces(pieces, width, size), wrapped: true };
  const rest = Math.max(Math.floor((width - fixed * caution) / Math.max(rests, 1)), least);
  let from = 0;
  const placed = pieces.map((piece, index) => {
    const to = from + (own[index] ?? rest);
    const one = { piece, from, to };
    from = to;
    return one;
  });
  return { pieces: placed, wrapped: false };
}

const ownWidth = (piece: FormPiece, size: number): number | null => {
  if (piece.kind === 'words') return wordsWidth(plainText(piece.runs), size);
  return piece.length === null ? null : wordsWidth(underscores(piece.length), size);
};

/** A word with the spaces behind it; a line breaks nowhere else. */
const WORD = /[^ ]* */g;

/** Lays pieces out as a reader of the file will, line after line. */
function wrapPieces(pieces: readonly FormPiece[], width: number, size: number): readonly PlacedPiece[] {
  let at = 0;
  const advance = (needed: number, taken: number): number => {
    if (at + needed > width) at = 0;
    const from = at;
    at += taken;
    return from;
  };
  return pieces.map((piece) => {
    if (piece.kind === 'words') {
      const start = at;
      for (const [word] of plainText(piece.runs).matchAll(WORD)) {
        advance(wordsWidth(word.trimEnd(), size), wordsWidth(word, size));
      }
      return { piece, from: start, to: at };
    }
    const length = ownWidth(piece, size);
    const from = advance(length ?? wordsWidth(underscores(LEAST_REST), size), length ?? 0);
    if (length === null) at = width;
    return { piece, from, to: at };
  });
}
