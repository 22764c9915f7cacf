import type { Span } from '@polozh/diagnostics';
import type { Condition, Inline, Text } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';

type Under = (outer: Diagram, condition: Condition, met: boolean) => Diagram;

/** How a block's words end in some variants. */
export interface Ending {
  /** The last words as typed, without the white space behind them; empty where what ends the block is no typed text. */
  readonly text: string;
  /** Where they stand; `null` where they are no typed text. */
  readonly node: Text | null;
  readonly presence: Diagram;
}

/** The last sign of an ending that is typed text. */
export function lastSign(node: Text, text: string): Span {
  const { file, start } = node.span;
  const end = node.escaped ? node.span.end : start + text.length;
  return { file, start: end - 1, end };
}

/** The endings of a block's words with the condition of each: conditional words at the end give more than one. */
export function endingsOf(content: readonly Inline[], presence: Diagram, under: Under): readonly Ending[] {
  const endings: Ending[] = [];
  collect(content, presence, under, endings);
  return endings;
}

/** Looks backwards from the last node; what conditions have taken away lets the node before it be the end. */
function collect(nodes: readonly Inline[], presence: Diagram, under: Under, endings: Ending[]): Diagram {
  let left = presence;
  for (let i = nodes.length - 1; i >= 0 && left !== NEVER; i--) left = endAt(nodes[i] as Inline, left, under, endings);
  return left;
}

/** @returns where the node gives no ending */
function endAt(node: Inline, presence: Diagram, under: Under, endings: Ending[]): Diagram {
  switch (node.kind) {
    case 'text': {
      const text = node.text.trimEnd();
      if (text === '') return presence;
      endings.push({ text, node, presence });
      return NEVER;
    }
    case 'soft-break':
    case 'note-use':
    case 'label-mark':
    case 'fixed-number':
      return presence;
    case 'emphasis':
      return collect(node.children, presence, under, endings);
    case 'chain': {
      // A branch that ends the words leaves nothing; where no branch does, the words before the chain end them.
      let rest = presence;
      for (const { condition, children } of node.branches) {
        const inside = condition === null ? rest : under(rest, condition, true);
        const open = collect(children, inside, under, endings);
        if (open !== NEVER) return presence;
        if (condition === null) return NEVER;
        rest = under(rest, condition, false);
      }
      return rest;
    }
    default:
      endings.push({ text: '', node: null, presence });
      return NEVER;
  }
}
