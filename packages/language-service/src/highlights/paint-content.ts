import type { Span } from '@polozh/diagnostics';
import type { Condition, Content } from '@polozh/syntax';
import type { TokenName } from '../help/tokens.ts';
import { paintCondition } from './paint-condition.ts';
import type { Painter } from './painter.ts';

const COMMENT = /\/\/[^\r\n]*/gu;
const SPAN_WORD = /^\(\([ \t]*(?<word>утратил\p{L}?[ \t]+силу|\p{L}+)/iu;

/** Colours what stands inside a line. @param look the colour of plain words, `null` for none */
export function paintContent(painter: Painter, nodes: Content, look: TokenName | null): void {
  const { text, paint, name } = painter;
  for (const node of nodes) {
    const { span } = node;
    switch (node.kind) {
      case 'text':
        if (node.escaped && text[span.start] === '\\') paint('escape', span.start, span.end);
        else if (look !== null) paint(look, span.start, span.end);
        break;
      case 'soft-break':
        // Comments between the lines of a paragraph stand inside its line break.
        for (const match of text.slice(span.start, span.end).matchAll(COMMENT))
          paint('comment', span.start + match.index, span.start + match.index + match[0].length);
        break;
      case 'blank':
        paint('blank', span.start, span.end);
        break;
      case 'emphasis':
        paint('marker', span.start, span.start + 1);
        paintContent(painter, node.children, node.style === 'bold' ? 'strong' : 'emphasis');
        paint('marker', span.end - 1, span.end);
        break;
      case 'chain':
        for (const branch of node.branches)
          paintConditional(painter, branch.span, branch.condition, branch.children, look);
        break;
      case 'guard':
        paintConditional(painter, span, node.condition, [], null);
        break;
      case 'field-use':
        paint('bracket', span.start, span.start + 2);
        name(painter.fieldName(node.name.text, span.start), node.name);
        if (node.agreement !== null)
          paint('filter', text.indexOf(',', node.name.span.end) + 1, text.indexOf(':', node.name.span.end));
        for (const filter of node.filters) paint('filter', filter.span.start, filter.span.end);
        paintClosing(painter, span);
        break;
      case 'note-use':
      case 'label-mark':
        paintOpening(painter, span);
        name(node.kind === 'note-use' ? 'note' : 'label', node.name);
        paintClosing(painter, span);
        break;
      case 'reference':
        paintOpening(painter, span);
        for (const target of node.targets) name('label', target);
        for (const filter of node.filters) paint('filter', filter.span.start, filter.span.end);
        paintClosing(painter, span);
        break;
      case 'inline-insert':
        paintOpening(painter, span);
        name('fragment', node.name);
        for (const argument of node.arguments) paintContent(painter, argument, 'text');
        paintClosing(painter, span);
        break;
      case 'link':
      case 'fixed-number': {
        paintOpening(painter, span);
        const piece = node.kind === 'link' ? node.href : node.number;
        const at = text.lastIndexOf(piece, span.end);
        paint(node.kind === 'link' ? 'link' : 'number', at, at + piece.length);
        paintClosing(painter, span);
        break;
      }
      case 'repealed':
        paintOpening(painter, span);
        paintContent(painter, node.children, look);
        paintClosing(painter, span);
        break;
      case 'box':
        if (text.startsWith('((', span.start)) {
          paintOpening(painter, span);
          paintClosing(painter, span);
        } else paint('blank', span.start, span.end);
        break;
      case 'bad-inline':
        break;
    }
  }
}

function paintConditional(
  painter: Painter,
  span: Span,
  condition: Condition | null,
  children: Content,
  look: TokenName | null,
): void {
  const mark = painter.text.indexOf('?', condition?.span.end ?? span.start);
  painter.paint('bracket', span.start, span.start + 2);
  paintCondition(painter, span.start + 2, mark);
  painter.paint('bracket', mark, mark + 1);
  paintContent(painter, children, look);
  paintClosing(painter, span);
}

/** The opening brackets and the word of the language behind them. */
function paintOpening({ text, paint }: Painter, span: Span): void {
  paint('bracket', span.start, span.start + 2);
  const word = SPAN_WORD.exec(text.slice(span.start, span.end))?.groups?.['word'] ?? '';
  const at = text.indexOf(word, span.start + 2);
  paint('keyword', at, at + word.length);
}

/** The closing brackets, where the span has them. */
function paintClosing({ text, paint }: Painter, span: Span): void {
  if (span.end - span.start >= 4 && text.endsWith('))', span.end)) paint('bracket', span.end - 2, span.end);
}
