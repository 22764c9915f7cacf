import type { Span } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { FlatText } from './flat-text.ts';
import { type Form, findName, formOf, type Nearness, type Place } from './term-forms.ts';
import { foldCase, type Word } from './term-words.ts';
import type { Term } from './terms-in.ts';

/** Where a term stands, and under what condition. */
export interface Use {
  readonly span: Span;
  readonly presence: Diagram;
}

/** All passages of a source as one text, so that a term is looked for in one go. */
export interface Passages {
  readonly add: (flat: FlatText, block: Block) => void;
  /** Whether a test holds of some place where terms of one name stand outside of their own definitions. */
  readonly someUse: (group: readonly Term[], nearness: Nearness, test: (use: Use) => boolean) => boolean;
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
    someUse: (group, nearness, test) => {
      // A brace cannot be passed by a term, so none begins in one passage and ends in the next.
      whole ??= foldCase(texts.join('}'));
      const isName = nearness === 'strict' && group[0]?.kind === 'short-name';
      const find = searchFor(whole, group, nearness);
      for (let place = find(0); place !== null; place = find(place.to)) {
        const { from, flat, block } = passageAt(passages, place.from);
        const at = place.from - from;
        if (group.some((term) => term.block === block && at < term.to)) continue;
        if (isName && !/[A-ZА-ЯЁ]/.test(flat.text.charAt(at))) continue;
        if (test({ span: flat.spanOf(at, place.to - from), presence: flat.presenceAt(at) })) return true;
      }
      return false;
    },
  };
}

/** Finds the next place of any of the names of some terms, the first name where several begin there. */
function searchFor(text: string, group: readonly Term[], nearness: Nearness): (start: number) => Place | null {
  const names = differentNames(group).map((words) => {
    const forms = words.map((word): Form => formOf(word, nearness));
    return { forms, next: findName(text, forms, 0) };
  });
  return (start) => {
    let first: Place | null = null;
    for (const name of names) {
      if (name.next !== null && name.next.from < start) name.next = findName(text, name.forms, start);
      if (name.next !== null && (first === null || name.next.from < first.from)) first = name.next;
    }
    return first;
  };
}

/** The names of some terms, each once: a term defined in many places has the same name in each. */
function differentNames(group: readonly Term[]): readonly (readonly Word[])[] {
  const names = new Map<string, readonly Word[]>();
  for (const term of group)
    for (const words of term.names) {
      const key = words.map((word) => (word.isFixed ? `=${word.key}` : word.key)).join(' ');
      if (!names.has(key)) names.set(key, words);
    }
  return [...names.values()];
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
