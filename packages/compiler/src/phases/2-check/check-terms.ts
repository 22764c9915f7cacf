import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import { ALWAYS, type Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { type FlatText, flatText } from './flat-text.ts';
import { isSameWord, type Nearness, type Word, wordsOf } from './term-words.ts';
import { entryTerm, shortNamesIn, type Term } from './terms-in.ts';
import { contentsOf } from './walk.ts';

/** A passage in which terms are looked for. */
interface Passage {
  readonly flat: FlatText;
  readonly words: readonly Word[];
  readonly block: Block;
}

interface Met {
  readonly block: Block;
  readonly presence: Diagram;
  readonly part: number;
}

/** A term is defined once in a variant, used somewhere, and defined wherever it is used. */
export const checkTerms: Check = (context) => {
  const met: Met[] = [];
  let part = 0;
  let hasTerms = false;
  return {
    block: (block, presence) => {
      if (block.kind === 'appendix') part++;
      if (block.kind === 'definition') hasTerms = true;
      met.push({ block, presence, part });
    },
    inline: (node) => {
      hasTerms ||= node.kind === 'text' && node.text.includes('алее');
    },
    finish: () => {
      if (!hasTerms) return;
      const terms: Term[] = [];
      const passages: Passage[] = [];
      for (const { block, presence, part: own } of met) collect(block, presence, own, context, terms, passages);
      for (const group of sameTerms(terms)) checkTerm(group, passages, context);
    },
  };
};

function collect(
  block: Block,
  presence: Diagram,
  part: number,
  { under }: CheckContext,
  terms: Term[],
  passages: Passage[],
): void {
  if (block.kind === 'definition') {
    const term = entryTerm(flatText(block.term, presence, under), block, presence, part);
    if (term !== null) terms.push(term);
  }
  for (const content of block.kind === 'definition' ? [block.content] : contentsOf(block)) {
    if (content.length === 0) continue;
    const flat = flatText(content, presence, under);
    passages.push({ flat, words: wordsOf(flat.text), block });
    terms.push(...shortNamesIn(flat, block, part));
  }
}

/** Terms of one name, in the order in which they are defined. */
function sameTerms(terms: readonly Term[]): readonly (readonly [Term, ...Term[]])[] {
  const groups = new Map<string, [Term, ...Term[]]>();
  for (const term of terms) {
    const key = `${term.kind} ${term.names[0]?.map((word) => word.key).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  return [...groups.values()];
}

function checkTerm(group: readonly [Term, ...Term[]], passages: readonly Passage[], context: CheckContext): void {
  const { space, report } = context;
  const [first] = group;
  reportTwice(group, context);
  if (!isUsed(group, passages)) report(diagnostic('term-unused', first.span, { term: first.name }));
  const isConditional = group.every(({ presence }) => presence !== ALWAYS);
  const isName = first.kind === 'entry' || first.names[0]?.[0]?.isCapitalised === true;
  if (!isConditional || !isName) return;
  const undefinedWhere = group.map(({ presence }) => space.diagrams.not(presence));
  for (const use of usesOf(group, passages, 'strict')) {
    const variant = space.where(use.presence, ...undefinedWhere);
    if (variant === null) continue;
    report(
      diagnostic('term-undefined', use.span, { term: first.name, variant }, [
        { span: first.span, note: 'термин определён здесь' },
      ]),
    );
    return;
  }
}

/** Each appendix may define anew what it needs; a fragment's definition inserted twice is one. */
function reportTwice(group: readonly Term[], { space, report }: CheckContext): void {
  for (const [index, term] of group.entries()) {
    for (const earlier of group.slice(0, index)) {
      if (earlier.part !== term.part || earlier.span.start === term.span.start) continue;
      const variant = space.where(earlier.presence, term.presence);
      if (variant === null) continue;
      report(
        diagnostic('term-twice', term.span, { term: term.name, variant }, [
          { span: earlier.span, note: 'впервые определён здесь' },
        ]),
      );
      break;
    }
  }
}

const isUsed = (group: readonly Term[], passages: readonly Passage[]): boolean => {
  for (const _ of usesOf(group, passages, 'loose')) return true;
  return false;
};

interface Use {
  readonly span: Span;
  readonly presence: Diagram;
}

/** Where the term stands outside of its definitions. */
function* usesOf(
  group: readonly [Term, ...Term[]] | readonly Term[],
  passages: readonly Passage[],
  nearness: Nearness,
): Generator<Use> {
  const names = group.flatMap((term) => term.names);
  const isName = group[0]?.kind === 'short-name';
  for (const { flat, words, block } of passages) {
    const own = group.filter((term) => term.block === block);
    for (const [index, word] of words.entries()) {
      if (own.some((term) => word.from >= term.from && word.from < term.to)) continue;
      const name = names.find((candidate) => standsAt(candidate, words, index, nearness));
      if (name === undefined || (nearness === 'strict' && isName && !word.isCapitalised)) continue;
      const last = words[index + name.length - 1] ?? word;
      yield { span: flat.spanOf(word.from, last.to), presence: flat.presenceAt(word.from) };
    }
  }
}

const standsAt = (name: readonly Word[], words: readonly Word[], at: number, nearness: Nearness): boolean =>
  name.every((part, offset) => {
    const word = words[at + offset];
    return word !== undefined && isSameWord(part, word, nearness);
  });
