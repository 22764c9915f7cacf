import {
  type Form,
  type FormLine,
  type FormPiece,
  fittingBlank,
  POINTS_PER_MM,
  plainText,
  type Run,
  type Style,
  textWidth,
} from '@polozh/document';
import type { SelectedForm } from '../3-select/selected.ts';
import type { LowerContext } from './context.ts';
import { LAST_SIGNS } from './fit-blank.ts';
import { keepGaps } from './keep-gaps.ts';
import { lowerInline } from './lower-inline.ts';

/** A blank at a line's end that is at least so long goes on to the margin, or to the sign that ends the line. */
const FILLS_FROM = 40;

const CAPTIONS = /^\([^()]*(?:\([^()]*\)[^()]*)*\)(?:[\s;]*\([^()]*(?:\([^()]*\)[^()]*)*\))*$/u;
const NO_CAPTION = /^\(\s*\)$/;
const CAPTION = /\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;

/** Lines of words and blanks; a line that is nothing but brackets gives the captions of the blanks above it, in their order; empty brackets leave a blank without one. */
export function lowerForm(form: SelectedForm, context: LowerContext): Form {
  const lines: FormLine[] = [];
  for (const { content, span } of form.lines) {
    const runs = lowerInline(keepGaps(content), context);
    const above = lines[lines.length - 1];
    const text = plainText(runs).trim();
    if (above?.pieces.some((piece) => piece.kind === 'blank' && piece.caption.length === 0) && CAPTIONS.test(text)) {
      lines[lines.length - 1] = withCaptions(above, text.match(CAPTION) ?? []);
    } else lines.push({ pieces: piecesOf(runs, context.style), align: 'left', origin: span });
  }
  return { kind: 'form', lines, origin: form.span };
}

function piecesOf(runs: readonly Run[], style: Style): FormPiece[] {
  const pieces: FormPiece[] = [];
  let words: Run[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'blank') {
      words.push(run);
      continue;
    }
    if (words.length > 0) pieces.push({ kind: 'words', runs: words });
    words = [];
    const length = fills(run.length, runs, index, style) ? null : run.length;
    pieces.push({ kind: 'blank', length, caption: [], origin: run.origin });
  }
  if (words.length > 0) pieces.push({ kind: 'words', runs: words });
  return pieces;
}

/** A long blank at a line's end, or one for which there is not room enough on the line, takes what is left of it. */
function fills(length: number, runs: readonly Run[], index: number, style: Style): boolean {
  const behind = plainText(runs.slice(index + 1));
  if (!LAST_SIGNS.test(behind)) return false;
  const width = textWidth(style) * POINTS_PER_MM;
  const before = plainText(runs.slice(0, index));
  return length >= FILLS_FROM || fittingBlank(length, before, behind, width, style.fontSize) < length;
}

/** Gives the captions to the line's blanks in order; more captions than blanks go to the last. */
function withCaptions({ pieces, ...line }: FormLine, captions: readonly string[]): FormLine {
  const blanks = pieces.flatMap(({ kind }, index) => (kind === 'blank' ? [index] : []));
  const places = captions.length < blanks.length ? withoutDates(pieces, blanks, captions) : blanks;
  const texts = new Map(
    places.map((index, place) => [
      index,
      (place === places.length - 1 ? captions.slice(place) : captions.slice(place, place + 1))
        .filter((caption) => !NO_CAPTION.test(caption))
        .join(' '),
    ]),
  );
  const captioned = pieces.map((piece, index): FormPiece => {
    const text = texts.get(index) ?? '';
    return piece.kind !== 'blank' || text === ''
      ? piece
      : { ...piece, caption: [{ kind: 'text', text, marks: {}, origin: line.origin }] };
  });
  return { ...line, pieces: captioned };
}

/** The blanks that captions are for where «__» ____ 20__ is one place: its caption names the date and stands under the month. */
function withoutDates(
  pieces: readonly FormPiece[],
  blanks: readonly number[],
  captions: readonly string[],
): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < blanks.length; index++) {
    const length = dateLength(pieces, blanks, index);
    const caption = captions[places.length] ?? '';
    if (length === 0 || DATE_PART.test(caption)) places.push(blanks[index] as number);
    else {
      if (DATE.test(caption) || NO_CAPTION.test(caption)) places.push(blanks[index + 1] as number);
      index += length - 1;
    }
  }
  return places;
}

const DATE = /дата|дату/iu;
const DATE_PART = /числ|день|месяц/iu;

/** How many blanks a date takes that begins with one: day and month, and the year where it is a blank too. */
function dateLength(pieces: readonly FormPiece[], blanks: readonly number[], index: number): number {
  const [day = 0, month = 0, year = 0] = blanks.slice(index, index + 3);
  const isDate =
    month === day + 2 && /[«"]\s*$/u.test(wordsAt(pieces, day - 1)) && /^[»"]\s*$/u.test(wordsAt(pieces, day + 1));
  if (!isDate) return 0;
  return year === month + 2 && /^\s*20\s*$/u.test(wordsAt(pieces, month + 1)) ? 3 : 2;
}

function wordsAt(pieces: readonly FormPiece[], index: number): string {
  const piece = pieces[index];
  return piece?.kind === 'words' ? plainText(piece.runs) : '';
}
