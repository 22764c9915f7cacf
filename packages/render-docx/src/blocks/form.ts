import { type Changeable, type Form, type FormLine, type FormPiece, plainText, type Run } from '@polozh/document';
import { changeBetween, type Side, standsOn } from '../redline/sides.ts';
import type { Context } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { type Piece, runsPiece, UNCHANGED } from '../word/piece.ts';
import type { ParagraphProperties, TabStop } from '../word/properties.ts';
import { runPieces, underscores } from '../word/runs.ts';
import { TAB, textRun } from '../word/text-run.ts';
import { wordsWidth } from '../word/words-width.ts';

/** A piece with the room that it takes on its line, twips. */
interface PlacedPiece {
  readonly piece: FormPiece;
  readonly from: number;
  readonly to: number;
}

/** The least room of a blank that fills a line, in underscores. */
const LEAST_REST = 5;

/** Words may be this much wider than they seem, and the line must not break behind a blank in its middle. */
const CAUTION = 1.04;

/** Lines to fill in. A blank that fills its line is a tab with a leader, so it ends at the margin whatever stands before. */
export const formFlow = ({ lines }: Form, context: Context): readonly Flow[] =>
  lines.flatMap((line) => lineFlow(line, context));

function lineFlow(line: FormLine, context: Context): readonly Flow[] {
  const placed = placePieces(line.pieces, context);
  const captions = placed.flatMap(({ piece, from, to }) =>
    piece.kind === 'blank' && piece.caption.length > 0
      ? [{ runs: piece.caption, middle: Math.round((from + to) / 2) }]
      : [],
  );
  const fills = line.pieces.some((piece) => piece.kind === 'blank' && piece.length === null);
  const offset = captions.length > 0 || fills ? startOf(line, placed.at(-1)?.to ?? 0, context) : 0;
  const look: ParagraphProperties =
    captions.length > 0 || fills
      ? { left: offset, tabs: restStops(placed, offset) }
      : line.align === 'left'
        ? {}
        : { align: line.align };
  const words = placed.flatMap(({ piece }) => formPieces(piece, line, context));
  if (captions.length === 0) return [paragraph('FormLine', words, look, line)];
  const tabs: readonly TabStop[] = captions.map(({ middle }) => ({ kind: 'center', position: offset + middle }));
  const under = captions.flatMap(({ runs }) => [runsPiece(captionTrack(line, runs), TAB), ...runPieces(runs, context)]);
  const all = captions.flatMap(({ runs }) => runs);
  return [
    paragraph('FormLine', words, { ...look, keepNext: true }, line),
    paragraph('FormCaption', under, { left: 0, tabs }, captionTrack(line, all)),
  ];
}

/** A caption is there as long as its line has words under it. */
function captionTrack(line: Changeable, runs: readonly Run[]): Changeable {
  if (line.change !== undefined) return line;
  const on = (side: Side): boolean => runs.some((run) => standsOn(side, run));
  return changeBetween(on('new'), on('old')) ?? UNCHANGED;
}

/** Lays pieces side by side; blanks without a length share what is left of the line. */
function placePieces(pieces: readonly FormPiece[], { session, width }: Context): readonly PlacedPiece[] {
  const size = session.style.fontSize;
  const own = pieces.map((piece) =>
    piece.kind === 'words'
      ? wordsWidth(plainText(piece.runs), size)
      : piece.length === null
        ? null
        : wordsWidth(underscores(piece.length), size),
  );
  const fixed = own.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const rests = own.filter((one) => one === null).length;
  const caution = own.at(-1) === null ? 1 : CAUTION;
  const rest = Math.max(
    Math.floor((width - fixed * caution) / Math.max(rests, 1)),
    wordsWidth(underscores(LEAST_REST), size),
  );
  let from = 0;
  return pieces.map((piece, index) => {
    const to = from + (own[index] ?? rest);
    const placed = { piece, from, to };
    from = to;
    return placed;
  });
}

/** Where a line begins that tab stops rule, since such a line cannot be centred or set to the right by Word. */
function startOf({ align }: FormLine, length: number, { width }: Context): number {
  const free = Math.max(width - length, 0);
  return align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
}

const restStops = (placed: readonly PlacedPiece[], offset: number): readonly TabStop[] =>
  placed.flatMap(({ piece, to }, index): readonly TabStop[] => {
    if (piece.kind !== 'blank' || piece.length !== null) return [];
    const last = index === placed.length - 1;
    return [{ kind: last ? 'right' : 'left', position: offset + to, leader: 'underscore' }];
  });

/** A blank comes and goes with its line. */
function formPieces(piece: FormPiece, line: Changeable, context: Context): readonly Piece[] {
  if (piece.kind === 'words') return runPieces(piece.runs, context);
  // Two underscores before the leader: a blank is text also where the file is read without its layout.
  return [runsPiece(line, ...(piece.length === null ? [textRun('__'), TAB] : [textRun(underscores(piece.length))]))];
}
