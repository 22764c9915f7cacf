import {
  type Changeable,
  type Form,
  type FormLine,
  type FormPiece,
  plainText,
  type Run,
  SPACES,
  tinySize,
} from '@polozh/document';
import { changeBetween, type Side, standsOn } from '../redline/sides.ts';
import type { Context } from '../word/context.ts';
import { type Flow, type FlowParagraph, paragraph } from '../word/flow.ts';
import { pointTwips } from '../word/measures.ts';
import { type Piece, runsPiece, UNCHANGED } from '../word/piece.ts';
import type { ParagraphProperties, TabStop } from '../word/properties.ts';
import { runPieces, underscores } from '../word/runs.ts';
import { TAB, textRun } from '../word/text-run.ts';
import { wordsWidth } from '../word/words-width.ts';
import { type PlacedPiece, placePieces } from './place-pieces.ts';

/** Lines to fill in. A blank that fills its line is a tab with a leader, so it ends at the margin whatever stands before. */
export const formFlow = ({ lines }: Form, context: Context): readonly Flow[] =>
  spaceBehind(lines.flatMap((line) => lineFlow(line, context)));

/** The last paragraph of a form keeps the text behind it away. */
function spaceBehind(flows: readonly FlowParagraph[]): readonly Flow[] {
  const after = pointTwips(SPACES.form.after);
  return flows.map((flow, index) => (index === flows.length - 1 ? amended(flow, { after }) : flow));
}

/** A form's line; where it has captions it is a paragraph a line of print, for each must have its own captions under it. */
function lineFlow(line: FormLine, context: Context): readonly FlowParagraph[] {
  const printed = placePieces(line.pieces, context);
  const isCaptioned = line.pieces.some((piece) => piece.kind === 'blank' && piece.caption.length > 0);
  const lines = isCaptioned ? printed : [printed.flat()];
  const wraps = printed.length > 1;
  const flows = lines.flatMap((placed, index) => {
    const [words, ...captions] = printedLine(placed, line, !wraps, context);
    return [index === 0 ? words : amended(words, { before: 0 }), ...captions];
  });
  return flows.map((flow, index) => (index === flows.length - 1 ? flow : amended(flow, { keepNext: true })));
}

const amended = (flow: FlowParagraph, properties: ParagraphProperties): FlowParagraph => ({
  ...flow,
  properties: { ...flow.properties, ...properties },
});

/** A line of print and the captions under it. */
function printedLine(
  placed: readonly PlacedPiece[],
  line: FormLine,
  isWhole: boolean,
  context: Context,
): readonly [FlowParagraph, ...FlowParagraph[]] {
  const captions = placed.flatMap(({ piece, from, to }) =>
    piece.kind === 'blank' && piece.caption.length > 0
      ? [{ runs: piece.caption, middle: captionMiddle(piece.caption, (from + to) / 2, context) }]
      : [],
  );
  const fills = placed.some(({ piece }) => piece.kind === 'blank' && piece.length === null);
  const offset = isWhole && (captions.length > 0 || fills) ? startOf(line, placed.at(-1)?.to ?? 0, context) : 0;
  const look: ParagraphProperties =
    captions.length > 0 || fills
      ? { left: offset, tabs: restStops(placed, offset) }
      : line.align === 'left'
        ? {}
        : { align: line.align };
  const words = paragraph(
    'FormLine',
    placed.flatMap(({ piece }) => formPieces(piece, line, context)),
    look,
    line,
  );
  if (captions.length === 0) return [words];
  const tabs: readonly TabStop[] = captions.map(({ middle }) => ({ kind: 'center', position: offset + middle }));
  const under = captions.flatMap(({ runs }) => [runsPiece(captionTrack(line, runs), TAB), ...runPieces(runs, context)]);
  const all = captions.flatMap(({ runs }) => runs);
  return [words, paragraph('FormCaption', under, { left: 0, tabs }, captionTrack(line, all))];
}

/** The middle of a caption: its blank's, unless it would stick out of the page there. */
function captionMiddle(caption: readonly Run[], middle: number, { session, width }: Context): number {
  const half = wordsWidth(plainText(caption), tinySize(session.style)) / 2;
  return Math.round(Math.max(Math.min(middle, width - half), Math.min(half, width / 2)));
}

/** A caption is there as long as its line has words under it. */
function captionTrack(line: Changeable, runs: readonly Run[]): Changeable {
  if (line.change !== undefined) return line;
  const on = (side: Side): boolean => runs.some((run) => standsOn(side, run));
  return changeBetween(on('new'), on('old')) ?? UNCHANGED;
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
