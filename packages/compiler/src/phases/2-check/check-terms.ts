import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import { ALWAYS, type Diagram } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { FlatText } from './flat-text.ts';
import { createPassages, type Passages } from './passages.ts';
import { entryTerm, shortNamesIn, type Term } from './terms-in.ts';
import type { Contents } from './walk.ts';

interface Met {
  readonly block: Block;
  readonly contents: Contents;
  readonly presence: Diagram;
  readonly part: number;
}

/** A term is defined once in a variant, used somewhere, and defined wherever it is used. */
export const checkTerms: Check = (context) => {
  const met: Met[] = [];
  let part = 0;
  let hasTerms = false;
  return {
    block: (block, presence, contents) => {
      if (block.kind === 'appendix') part++;
      if (block.kind === 'definition') hasTerms = true;
      if (contents.length > 0) met.push({ block, contents, presence, part });
    },
    inlines: {
      text: ({ text }) => {
        hasTerms ||= text.includes('алее');
      },
    },
    finish: () => {
      if (!hasTerms) return;
      const terms: Term[] = [];
      const passages = createPassages();
      for (const found of met) collect(found, context, terms, passages);
      for (const group of sameTerms(terms)) checkTerm(group, passages, context);
    },
  };
};

function collect(found: Met, { under }: CheckContext, terms: Term[], passages: Passages): void {
  const { block, contents, presence, part } = found;
  if (block.kind === 'definition') {
    const term = entryTerm(new FlatText(block.term, presence, under), block, presence, part);
    if (term !== null) terms.push(term);
  }
  for (const content of contents) {
    if (content.length === 0 || (block.kind === 'definition' && content === block.term)) continue;
    const flat = new FlatText(content, presence, under);
    passages.add(flat, block);
    for (const term of shortNamesIn(flat, block, part)) terms.push(term);
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

function checkTerm(group: readonly [Term, ...Term[]], passages: Passages, context: CheckContext): void {
  const { space, report } = context;
  const [first] = group;
  reportTwice(group, context);
  if (!passages.someUse(group, 'loose', () => true))
    report(diagnostic('term-unused', first.span, { term: first.name }));
  const isConditional = group.every(({ presence }) => presence !== ALWAYS);
  const isName = first.kind === 'entry' || /^[A-ZА-ЯЁ«"]/.test(first.name);
  if (!isConditional || !isName) return;
  const undefinedWhere = group.map(({ presence }) => space.diagrams.not(presence));
  passages.someUse(group, 'strict', (use) => {
    const variant = space.where(use.presence, ...undefinedWhere);
    if (variant === null) return false;
    report(
      diagnostic('term-undefined', use.span, { term: first.name, variant }, [
        { span: first.span, note: 'термин определён здесь' },
      ]),
    );
    return true;
  });
}

/** Each appendix may define anew what it needs; a fragment's definition inserted twice is one. */
function reportTwice(group: readonly Term[], { space, report }: CheckContext): void {
  if (group.length < 2) return;
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
