import type { Span } from '@polozh/diagnostics';
import type { Condition, Inline } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';

/** A run of a flat text that stands under one condition and comes from one node. */
interface Piece {
  readonly from: number;
  readonly presence: Diagram;
  readonly node: Inline;
}

/** What some variants read in a part of a text. */
export interface Reading {
  readonly text: string;
  /** Where it begins, or its conditional piece does. */
  readonly from: number;
  readonly presence: Diagram;
}

type Under = (outer: Diagram, condition: Condition, met: boolean) => Diagram;

/** A block's words as one text, all branches of its conditions one behind the other. A field stands in it as `{имя}`. */
export class FlatText {
  text = '';
  private readonly pieces: Piece[] = [];
  private readonly under: Under;

  constructor(content: readonly Inline[], presence: Diagram, under: Under) {
    this.under = under;
    this.visit(content, presence);
  }

  /** Under what the character at an offset stands. */
  presenceAt(offset: number): Diagram {
    return this.pieceAt(offset).presence;
  }

  /** Whether the character at an offset stands in the source as it is, with no backslash before it. */
  isTypedAt(offset: number): boolean {
    const { node } = this.pieceAt(offset);
    return node.kind === 'text' && !node.escaped && node.text.length === node.span.end - node.span.start;
  }

  /** Where a part of the text is in the source; it begins and ends in typed text. */
  spanOf(from: number, to: number): Span {
    const first = this.pieceAt(from);
    const last = this.pieceAt(Math.max(from, to - 1));
    const { file, start, end } = first.node.span;
    return {
      file,
      start: Math.min(end, start + from - first.from),
      end: Math.min(last.node.span.end, last.node.span.start + to - last.from),
    };
  }

  /** A part of the text as its variants read it: with one of the conditional pieces in it each, or as it is where it has none. */
  readings(from: number, to: number): readonly Reading[] {
    const within = this.pieces.filter((piece, index) => {
      const end = this.pieces[index + 1]?.from ?? this.text.length;
      return piece.from < to && end > from && end > piece.from;
    });
    const base = this.presenceAt(Math.max(0, from - 1));
    const conditions = new Set(within.map(({ presence }) => presence).filter((presence) => presence !== base));
    if (conditions.size === 0) return [{ text: this.text.slice(from, to), from, presence: this.presenceAt(from) }];
    return [...conditions].map((presence) => {
      const read = within.filter((piece) => piece.presence === base || piece.presence === presence);
      const own = read.find((piece) => piece.presence === presence);
      const text = read.map((piece) => this.pieceText(piece, from, to)).join('');
      return { text, from: Math.max(from, own?.from ?? from), presence };
    });
  }

  private pieceText(piece: Piece, from: number, to: number): string {
    const end = this.pieces[this.pieces.indexOf(piece) + 1]?.from ?? this.text.length;
    return this.text.slice(Math.max(from, piece.from), Math.min(to, end));
  }

  private visit(nodes: readonly Inline[], presence: Diagram): void {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text':
        case 'link':
          this.add(node.text, node, presence);
          break;
        case 'soft-break':
          this.add(' ', node, presence);
          break;
        case 'field-use':
          this.add(`{${node.name.text}}`, node, presence);
          break;
        case 'emphasis':
        case 'repealed':
          this.visit(node.children, presence);
          break;
        case 'chain': {
          let rest = presence;
          for (const { condition, children } of node.branches) {
            this.visit(children, condition === null ? rest : this.under(rest, condition, true));
            if (condition !== null) rest = this.under(rest, condition, false);
          }
          break;
        }
        default:
      }
    }
  }

  private add(words: string, node: Inline, presence: Diagram): void {
    this.pieces.push({ from: this.text.length, presence, node });
    this.text += words;
  }

  private pieceAt(offset: number): Piece {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle] as Piece).from <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low] as Piece;
  }
}
