import { handleRun, type Marks, type Run, type RunHandlers } from '@polozh/document';
import type { PhrasingContent } from 'mdast';
import { BREAK_SIGN, closingTag, moveSign, openingTag } from './changed.ts';
import { cleanText } from './characters.ts';
import { emphasize, joinWords, type Piece, settleMarks, toNodes } from './emphasis.ts';
import { encodeHref, mailHref } from './href.ts';

const words = (text: string, marks: Marks = {}): Piece => ({ kind: 'words', value: cleanText(text), marks });

/** The document's hrefs are safe already; this holds even for a Document made by hand. */
const SAFE_HREF = /^(?:https?|mailto|tel):/i;

const HANDLERS: RunHandlers<null, Piece> = {
  text: (run) => words(run.text, run.marks),
  field: (run) => words(run.text, run.marks),
  reference: (run) => words(run.text, run.marks),
  link: (run) => {
    const value = cleanText(run.text).trim();
    const href = encodeHref(cleanText(run.href));
    const url = href === `mailto:${value}` ? mailHref(value) : href;
    if (value === '' || !SAFE_HREF.test(url)) return words(run.text, run.marks);
    return { kind: 'node', node: { type: 'link', url, children: emphasize([{ type: 'text', value }], run.marks) } };
  },
  'note-mark': (run) => {
    const label = `${run.note + 1}`;
    return { kind: 'node', node: { type: 'footnoteReference', identifier: label, label } };
  },
  blank: (run) => words('_'.repeat(run.length)),
  box: () => words('☐'),
  break: () => ({ kind: 'node', node: { type: 'break' } }),
};

const isBreak = (piece: Piece | undefined): boolean => piece?.kind === 'node' && piece.node.type === 'break';

const trimStart = (value: string): string => {
  let start = 0;
  while (value.charAt(start) === ' ') start++;
  return value.slice(start);
};

const trimEnd = (value: string): string => {
  let end = value.length;
  while (value.charAt(end - 1) === ' ') end--;
  return value.slice(0, end);
};

/** The pieces of each line, the first words of it trimmed; in the reverse order these are the last ones. */
function trimFirst(pieces: readonly Piece[], trim: (value: string) => string): Piece[] {
  let first = true;
  return pieces.map((piece) => {
    if (piece.kind === 'node') {
      first = isBreak(piece);
      return piece;
    }
    if (!first) return piece;
    const value = trim(piece.value);
    first = value === '';
    return { ...piece, value };
  });
}

/** Spaces at a line's edges mean nothing in Markdown and would have to be written as character references. */
const trimLines = (pieces: readonly Piece[]): Piece[] =>
  trimFirst(trimFirst(pieces, trimStart).reverse(), trimEnd).reverse();

/** A break at the start, at the end or behind another parts nothing and would not be read as one. */
function dropIdleBreaks(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) if (!isBreak(piece) || (kept.length > 0 && !isBreak(kept.at(-1)))) kept.push(piece);
  if (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

/** A note's mark at a line's start with a colon behind it would be the note itself; a word joiner parts them unseen. */
function keepMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    const line = nodes[index - 2]?.type ?? 'break';
    const opens = nodes[index - 1]?.type === 'footnoteReference' && line === 'break';
    return opens && node.type === 'text' && node.value.startsWith(':')
      ? { ...node, value: `\u2060${node.value}` }
      : node;
  });
}

/** A run's pieces; a break that came or went has a sign. */
const piecesOf = (run: Run): Piece[] =>
  run.kind === 'break' && run.change !== undefined
    ? [words(BREAK_SIGN), handleRun(HANDLERS, run, null)]
    : [handleRun(HANDLERS, run, null)];

/** The pieces of runs, those that came or went together between tags, their moves told. */
function changedPieces(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < runs.length; ) {
    const { change, move } = runs[start] as Run;
    const group: Piece[] = [];
    for (; start < runs.length && runs[start]?.change === change && runs[start]?.move === move; start++)
      group.push(...piecesOf(runs[start] as Run));
    if (change === undefined) pieces.push(...group);
    else if (group.some((piece) => piece.kind === 'node' || piece.value !== '')) {
      if (move !== undefined) pieces.push(words(moveSign(change, move)));
      pieces.push({ kind: 'node', node: openingTag(change) }, ...group, { kind: 'node', node: closingTag(change) });
    }
  }
  return pieces;
}

/** Runs as phrasing content, in the form in which a reader of the written file gives it back. */
export function toPhrasing(runs: readonly Run[]): PhrasingContent[] {
  const pieces = runs.some((run) => run.change !== undefined) ? changedPieces(runs) : runs.flatMap(piecesOf);
  return keepMarks(settleMarks(dropIdleBreaks(joinWords(trimLines(pieces)))).flatMap(toNodes));
}

/** The same without line breaks, for headings and cells, which are one line. */
export const toPhrasingLine = (runs: readonly Run[]): PhrasingContent[] =>
  toPhrasing(
    runs.map((run) => (run.kind === 'break' ? { kind: 'text', text: ' ', marks: {}, origin: run.origin } : run)),
  );
