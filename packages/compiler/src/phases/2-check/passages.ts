import type { Span } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { FlatText } from './flat-text.ts';
import { foldCase, type Nearness, patternOf } from './term-words.ts';
import type { Term } from './terms-in.ts';

/** Where a term stands, and under what condition. */
export interface Use {
  readonly span: Span;
  readonly presence: Diagram;
}

/** All passages of a source as one text, so that a term is looked for in one go. */
export interface Passages {
  readonly add: (flat: FlatText, block: Block) => void;
  /** Where terms of one name stand outside of their own definitions. */
  readonly uses: (group: readonly Term[], nearness: Nearness) => Generator<Use>;
}

interface Passage {
  readonly from: number;
  readonly flat: FlatText;
  readonly block: Block;
}

export function createPassages(): Passages {
  const passages: Passage[] = [];
  const texts: string[] = [];
  let length = 0;
  let whole: string | null = null;
  return {
    add: (flat, block) => {
      passages.push({ from: length, flat, block });
      texts.push(flat.text);
      length += flat.text.length + 1;
    },
    *uses(group, nearness) {
      // A brace cannot be passed by a term, so none begins in one passage and ends in the next.
      whole ??= foldCase(texts.join('}'));
      const isName = nearness === 'strict' && group[0]?.kind === 'short-name';
      const names = group.flatMap((term) => term.names);
      for (const match of whole.matchAll(patternOf(names, nearness))) {
        const { from, flat, block } = passageAt(passages, match.index);
        const at = match.index - from;
        if (group.some((term) => term.block === block && at < term.to)) continue;
        if (isName && !/[A-ZА-ЯЁ]/.test(flat.text.charAt(at))) continue;
        yield { span: flat.spanOf(at, at + match[0].length), presence: flat.presenceAt(at) };
      }
    },
  };
}

function passageAt(passages: readonly Passage[], offset: number): Passage {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as Passage).from <= offset) low = middle;
    else high = middle - 1;
  }
  return passages[low] as Passage;
}
