import type { Changeable, Label, Marks, Origin, Run, RunHandlers } from '@polozh/document';
import { handleRun, plainText } from '@polozh/document';
import { type Decoration, decorationOf, spoken } from './decoration.ts';
import { addElement, type Element } from './element.ts';
import type { Piece } from './node.ts';

/** Addresses that a PDF may lead to; others stay as text. */
const LINKED = /^(?:https?:\/\/|mailto:)/i;

/** A note mark's size and lift as shares of the text's size. */
const MARK_SIZE = 0.65;
const MARK_RISE = 0.33;

/** What the runs of one paragraph share. */
export interface RunContext {
  readonly size: number;
  readonly bold: boolean;
  /** The paragraph's structure element. */
  readonly tag: Element;
  /** Placeholders are marked so that they are seen. */
  readonly markPlaceholders: boolean;
  /** Tells the structure element of a note, made at its first mark. */
  readonly note: (index: number, parent: Element) => void;
}

/** What plain words have none of. */
export const UNADORNED = {
  rise: 0,
  link: null,
  note: null,
  control: null,
  caption: null,
  fills: false,
  decoration: null,
} as const;

/** A piece of plain words in the paragraph's look. */
export const wordsPiece = (text: string, context: RunContext, marks: Marks = {}, origin: Origin = null): Piece => ({
  text,
  bold: context.bold || marks.bold === true,
  italic: marks.italic === true,
  size: context.size,
  tag: context.tag,
  origin,
  ...UNADORNED,
});

/** Jumps from a label to the text. */
export const tabPiece = (context: RunContext): Piece => ({ ...wordsPiece(' ', context), control: 'tab' });

const PIECES: RunHandlers<RunContext, Piece> = {
  text: (run, context) => wordsPiece(run.text, context, run.marks, run.origin),
  field(run, context) {
    const piece = wordsPiece(run.text, context, run.marks, run.origin);
    return run.placeholder && context.markPlaceholders ? { ...piece, decoration: 'placeholder' } : piece;
  },
  link(run, context) {
    if (!LINKED.test(run.href)) return wordsPiece(run.text, context, run.marks, run.origin);
    const tag = addElement(context.tag, 'Link');
    return { ...wordsPiece(run.text, { ...context, tag }, run.marks, run.origin), link: { href: run.href } };
  },
  reference(run, context) {
    const tag = addElement(addElement(context.tag, 'Reference'), 'Link');
    return { ...wordsPiece(run.text, { ...context, tag }, run.marks, run.origin), link: { target: run.target } };
  },
  'note-mark'(run, context) {
    const reference = addElement(context.tag, 'Reference');
    const tag = addElement(reference, 'Link');
    context.note(run.note, context.tag);
    const piece = wordsPiece(String(run.note + 1), { ...context, tag }, run.marks, run.origin);
    return {
      ...piece,
      size: context.size * MARK_SIZE,
      rise: context.size * MARK_RISE,
      link: { target: noteAnchor(run.note) },
      note: run.note,
    };
  },
  blank: (run, context) => wordsPiece('_'.repeat(Math.max(0, run.length)), context, run.marks, run.origin),
  box: (run, context) => wordsPiece('\u2610', context, run.marks, run.origin),
  break: (run, context) => ({ ...wordsPiece('', context, {}, run.origin), control: 'line' }),
};

/** The anchor of a note's text, apart from the document's own anchors. */
export const noteAnchor = (index: number): string => `note ${index + 1}`;

/** A note's number as it stands before its text. */
export const noteNumberPiece = (index: number, context: RunContext): Piece => ({
  ...wordsPiece(String(index + 1), context),
  size: context.size * MARK_SIZE,
  rise: context.size * MARK_RISE,
});

/** A label's number, behind the one that it had in the older document. */
export function labelPieces(label: Label, change: Changeable, context: RunContext): Piece[] {
  const decoration = decorationOf(change);
  if (label.before === undefined) return [decorated(wordsPiece(label.text, context), decoration, label.text)];
  return [
    decorated(wordsPiece(label.before, context), 'deleted', label.before),
    wordsPiece(' ', context),
    decorated(wordsPiece(label.text, context), 'inserted', label.text),
  ];
}

/** Runs as pieces; neighbours that changed alike are one thing for a screen reader. */
export function runPieces(runs: readonly Run[], context: RunContext): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < runs.length; ) {
    const first = runs[from] as Run;
    const decoration = decorationOf(first);
    let end = from + 1;
    while (end < runs.length && decorationOf(runs[end] as Run) === decoration && runs[end]?.move === first.move) end++;
    const alike = runs.slice(from, end);
    pieces.push(
      ...(decoration === null ? alike.map((run) => pieceOf(run, context)) : changed(alike, decoration, context)),
    );
    from = end;
  }
  return pieces;
}

const pieceOf = (run: Run, context: RunContext): Piece => handleRun(PIECES, run, context);

function changed(runs: readonly Run[], decoration: Decoration, context: RunContext): Piece[] {
  const alt = spoken(decoration, plainText(runs).trim());
  const tag = addElement(context.tag, 'Span', alt === null ? {} : { alt });
  return runs.map((run) => {
    const piece = pieceOf(run, context);
    // A link stays a link, and a note a note: there the words alone are told as changed.
    if (piece.tag !== context.tag) return decorated(piece, decoration, piece.text);
    return { ...piece, decoration, tag };
  });
}

function decorated(piece: Piece, decoration: Decoration | null, words: string): Piece {
  const alt = decoration === null ? null : spoken(decoration, words);
  return alt === null ? piece : { ...piece, decoration, tag: addElement(piece.tag, 'Span', { alt }) };
}
