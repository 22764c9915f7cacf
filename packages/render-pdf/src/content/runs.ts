import type { Marks, Origin, Run, RunHandlers } from '@polozh/document';
import { handleRun } from '@polozh/document';
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
  /** Tells the structure element of a note, made at its first mark. */
  readonly note: (index: number, parent: Element) => void;
}

const NOTHING = { rise: 0, link: null, note: null, control: null, caption: null, fills: false } as const;

/** A piece of plain words in the paragraph's look. */
export const wordsPiece = (text: string, context: RunContext, marks: Marks = {}, origin: Origin = null): Piece => ({
  text,
  bold: context.bold || marks.bold === true,
  italic: marks.italic === true,
  size: context.size,
  tag: context.tag,
  origin,
  ...NOTHING,
});

/** Jumps from a label to the text. */
export const tabPiece = (context: RunContext): Piece => ({ ...wordsPiece(' ', context), control: 'tab' });

const PIECES: RunHandlers<RunContext, Piece> = {
  text: (run, context) => wordsPiece(run.text, context, run.marks, run.origin),
  field: (run, context) => wordsPiece(run.text, context, run.marks, run.origin),
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

export const runPieces = (runs: readonly Run[], context: RunContext): Piece[] =>
  runs.map((run) => handleRun(PIECES, run, context));
