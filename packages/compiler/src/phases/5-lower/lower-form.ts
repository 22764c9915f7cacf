import { type Form, type FormLine, type FormPiece, plainText, type Run } from '@polozh/document';
import type { SelectedForm } from '../3-select/selected.ts';
import type { LowerContext } from './context.ts';
import { lowerInline } from './lower-inline.ts';

/** A blank at a line's end that is at least so long goes on to the margin. */
const FILLS_FROM = 40;

const CAPTIONS = /^\([^()]*(?:\([^()]*\)[^()]*)*\)(?:[\s;]*\([^()]*(?:\([^()]*\)[^()]*)*\))*$/u;
const CAPTION = /\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;

/** Lines of words and blanks; a line that is nothing but brackets gives the captions of the blanks above it, in their order. */
export function lowerForm(form: SelectedForm, context: LowerContext): Form {
  const lines: FormLine[] = [];
  for (const { content, span } of form.lines) {
    const runs = lowerInline(content, context);
    const above = lines[lines.length - 1];
    const text = plainText(runs).trim();
    if (above?.pieces.some((piece) => piece.kind === 'blank' && piece.caption.length === 0) && CAPTIONS.test(text)) {
      lines[lines.length - 1] = withCaptions(above, text.match(CAPTION) ?? []);
    } else lines.push({ pieces: piecesOf(runs), align: 'left', origin: span });
  }
  return { kind: 'form', lines, origin: form.span };
}

function piecesOf(runs: readonly Run[]): FormPiece[] {
  const pieces: FormPiece[] = [];
  let words: Run[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'blank') {
      words.push(run);
      continue;
    }
    if (words.length > 0) pieces.push({ kind: 'words', runs: words });
    words = [];
    const fills = run.length >= FILLS_FROM && index === runs.length - 1;
    pieces.push({ kind: 'blank', length: fills ? null : run.length, caption: [], origin: run.origin });
  }
  if (words.length > 0) pieces.push({ kind: 'words', runs: words });
  return pieces;
}

/** Gives the captions to the line's blanks in order; more captions than blanks go to the last. */
function withCaptions(line: FormLine, captions: readonly string[]): FormLine {
  const blanks = line.pieces.filter((piece) => piece.kind === 'blank');
  let next = 0;
  const pieces = line.pieces.map((piece): FormPiece => {
    if (piece.kind !== 'blank') return piece;
    const isLast = next === blanks.length - 1;
    const caption = (isLast ? captions.slice(next) : captions.slice(next, next + 1)).join(' ');
    next++;
    return caption === ''
      ? piece
      : { ...piece, caption: [{ kind: 'text', text: caption, marks: {}, origin: line.origin }] };
  });
  return { ...line, pieces };
}
