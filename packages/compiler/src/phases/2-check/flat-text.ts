import type { Span } from '@polozh/diagnostics';
import type { Condition, Inline } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';

/** A run of a flat text that stands under one condition and comes from one node. */
interface Piece {
  readonly from: number;
  readonly presence: Diagram;
  readonly span: Span;
  /** Each character is one of the source. */
  readonly isTyped: boolean;
}

/** A block's words as one text, all branches of its conditions one behind the other. A field stands in it as `{имя}`. */
export interface FlatText {
  readonly text: string;
  /** Under what the character at an offset stands. */
  readonly presenceAt: (offset: number) => Diagram;
  /** Whether the character at an offset stands in the source as it is, with no backslash before it. */
  readonly isTypedAt: (offset: number) => boolean;
  /** Where a part of the text is in the source; it begins and ends in typed text. */
  readonly spanOf: (from: number, to: number) => Span;
}

type Under = (outer: Diagram, condition: Condition, met: boolean) => Diagram;

export function flatText(content: readonly Inline[], presence: Diagram, under: Under): FlatText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (words: string, outer: Diagram, span: Span, isTyped = false): void => {
    pieces.push({ from: text.length, presence: outer, span, isTyped });
    text += words;
  };
  const visit = (nodes: readonly Inline[], outer: Diagram): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text':
          add(node.text, outer, node.span, !node.escaped && node.text.length === node.span.end - node.span.start);
          break;
        case 'link':
          add(node.text, outer, node.span);
          break;
        case 'soft-break':
          add(' ', outer, node.span);
          break;
        case 'field-use':
          add(`{${node.name.text}}`, outer, node.span);
          break;
        case 'emphasis':
        case 'repealed':
          visit(node.children, outer);
          break;
        case 'chain': {
          let rest = outer;
          for (const { condition, children } of node.branches) {
            visit(children, condition === null ? rest : under(rest, condition, true));
            if (condition !== null) rest = under(rest, condition, false);
          }
          break;
        }
        default:
      }
    }
  };
  visit(content, presence);
  const pieceAt = (offset: number): Piece | undefined => pieces.findLast((piece) => piece.from <= offset);
  return {
    text,
    presenceAt: (offset) => pieceAt(offset)?.presence ?? presence,
    isTypedAt: (offset) => pieceAt(offset)?.isTyped ?? false,
    spanOf: (from, to) => {
      const first = pieceAt(from);
      const last = pieceAt(Math.max(from, to - 1));
      if (first === undefined || last === undefined) return { file: '', start: 0, end: 0 };
      return {
        file: first.span.file,
        start: Math.min(first.span.end, first.span.start + from - first.from),
        end: Math.min(last.span.end, last.span.start + to - last.from),
      };
    },
  };
}
