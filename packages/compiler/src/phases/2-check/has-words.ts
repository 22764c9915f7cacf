import type { Condition, Inline } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { ConditionSpace } from '../../conditions/space.ts';

interface Context {
  readonly space: ConditionSpace;
  readonly under: (outer: Diagram, condition: Condition, met: boolean) => Diagram;
}

/** What a word has at least one of. */
const LETTER = /[A-Za-zА-Яа-яЁё0-9]/u;

/** What a cell has where it is not empty: a dash will do. */
export const ANY_SIGN = /\S/;

/**
 * Where a block's words print something: a condition not wider than the block's own `presence`. Marks of footnotes and
 * labels are no words, and neither is punctuation that conditional words have left behind.
 */
export function hasWords(
  content: readonly Inline[],
  presence: Diagram,
  context: Context,
  sign: RegExp = LETTER,
): Diagram {
  let found: Diagram = NEVER;
  for (const node of content) {
    const here = wordsOf(node, presence, context, sign);
    if (here === presence) return presence;
    found = context.space.diagrams.or(found, here);
  }
  return found;
}

function wordsOf(node: Inline, presence: Diagram, context: Context, sign: RegExp): Diagram {
  switch (node.kind) {
    case 'text':
      return sign.test(node.text) ? presence : NEVER;
    case 'label-mark':
    case 'note-use':
    case 'fixed-number':
    case 'soft-break':
      return NEVER;
    case 'emphasis':
      return hasWords(node.children, presence, context, sign);
    case 'chain': {
      let found: Diagram = NEVER;
      let rest = presence;
      for (const { condition, children } of node.branches) {
        const inside = condition === null ? rest : context.under(rest, condition, true);
        found = context.space.diagrams.or(found, hasWords(children, inside, context, sign));
        if (condition !== null) rest = context.under(rest, condition, false);
      }
      return found;
    }
    default:
      return presence;
  }
}
