import type { Form, FormLine, FormPiece } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import { changeClass } from './changed.ts';
import type { Context } from './context.ts';
import { element, text } from './hast.ts';
import { blank, renderRuns } from './runs.ts';

/** More underscores than a page's width holds; what is over is clipped. */
const FILL_LENGTH = 90;

function renderPiece(piece: FormPiece, context: Context): ElementContent[] {
  if (piece.kind === 'words') return [element('span', {}, renderRuns(piece.runs, context))];
  const fills = piece.length === null;
  const line = blank(piece.length ?? FILL_LENGTH);
  const caption = piece.caption.length > 0 ? [text(' '), element('small', {}, renderRuns(piece.caption, context))] : [];
  return [element('span', { className: fills ? ['captioned', 'fill'] : ['captioned'] }, [line, ...caption])];
}

function renderLine(line: FormLine, context: Context): Element {
  const fills = line.pieces.some((piece) => piece.kind === 'blank' && piece.length === null);
  const className = ['form-line', `align-${line.align}`, ...(fills ? ['filled'] : []), ...changeClass(line)];
  return element(
    'p',
    { className },
    line.pieces.flatMap((piece) => renderPiece(piece, context)),
  );
}

/** A form: a paragraph a line, each blank above its caption. */
export const renderForm = (form: Form, context: Context): Element =>
  element(
    'div',
    { className: ['form'] },
    form.lines.map((line) => renderLine(line, context)),
  );
