import { diagnostic } from '@polozh/diagnostics';
import type { Block, Inline, Quotation } from '@polozh/syntax';
import { type Diagram, NEVER, UNKNOWN } from '../../conditions/diagram.ts';
import { endsInOneOf, ownEnding } from '../../own-ending.ts';
import { isDotted } from '../../same-list.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf, lastSign } from './endings.ts';
import { type List, listsAmong, type StandingItem } from './lists.ts';
import { reportSign } from './report-sign.ts';
import { type Standing, standing } from './standing.ts';

/**
 * What an author typed at the end of an item reads right in every variant: no «;» or «,» ends a list, and no full stop
 * stands inside one that goes on, unless all its items are sentences.
 */
export const checkListEndings: Check = (context) => {
  const enumerated = new Set<Block>();
  return {
    siblings: (standing, _presence, parent, lists) => {
      collectEnumerated(standing, enumerated);
      // Lists in items are looked at with the list around them.
      if (parent?.kind === 'item') return;
      // Behind a new wording the sentence that it stands in goes on or ends.
      const goesOn =
        parent !== null && (parent.kind === 'definition' || parent.kind === 'quotation' || enumerated.has(parent));
      for (const found of lists) checkList(found, goesOn ? UNKNOWN : NEVER, context);
    },
  };
};

/** Clauses typed as parts of one sentence: behind them goes on a small letter, or a «;» ends one of them. */
function collectEnumerated(standing: readonly Standing[], found: Set<Block>): void {
  const clauses = standing.flatMap(({ block }) => (block.kind === 'clause' ? [block] : []));
  const hasSemicolon = clauses.some(({ content }) =>
    textOf(content[content.length - 1])
      .trimEnd()
      .endsWith(';'),
  );
  for (const [index, clause] of clauses.slice(0, -1).entries())
    if (hasSemicolon || /^[а-яё]/u.test(textOf(clauses[index + 1]?.content[0]))) found.add(clause);
}

const textOf = (node: Inline | undefined): string => (node?.kind === 'text' ? node.text : '');

/** @param outside where the list around this one goes on behind it */
function checkList(list: List, outside: Diagram, context: CheckContext): void {
  const { items } = list;
  const areSentences = items.length > 1 && items.every((item) => isSentence(item, context));
  const dotted = items.some(({ block }) => isDotted(block));
  const mayStop = dotted || areSentences || list.breaks.length > 0;
  if (dotted) reportUnfinished(items, context);
  else reportMixed(items, context);
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as StandingItem;
    const { children } = item.block;
    if (children.length === 0) {
      if (!dotted) reportEndings(list, index, outside, mayStop, context);
      continue;
    }
    const last = children[children.length - 1];
    const endsWithList = last?.kind === 'item' || last?.kind === 'if';
    if (last?.kind === 'quotation' && !dotted) reportEndings(list, index, outside, mayStop, context, quotedEnd(last));
    for (const inner of listsAmong(standing(children, item.presence, context.under), item.presence))
      checkList(inner, !endsWithList ? UNKNOWN : dotted ? NEVER : goesOnBehind(list, index, outside, context), context);
  }
}

const NO_WORDS: readonly Inline[] = [];

/** The last words of a new wording where a sign stands behind its closing quote: it is the list's, not the other act's. */
function quotedEnd({ blocks }: Quotation): readonly Inline[] {
  const last = blocks[blocks.length - 1];
  if (last?.kind !== 'paragraph') return NO_WORDS;
  const isBehindQuote = /[»"][.;,]$/.test(textOf(last.content[last.content.length - 1]).trimEnd());
  return isBehindQuote ? last.content : NO_WORDS;
}

/** Items numbered «1.» are sentences: they begin with a capital letter and end in no «;». */
function reportUnfinished(items: readonly StandingItem[], context: CheckContext): void {
  const small = items.find(({ block }) => /^[а-яё]/u.test(textOf(block.content[0])));
  if (small !== undefined) {
    const { span } = small.block;
    const sign = small.block.marker.kind === 'number' ? `${small.block.marker.number}.` : '';
    const end = (small.block.content[0]?.span.start ?? span.end) + 1;
    context.report(diagnostic('small-item', { ...span, end }, { sign }));
    return;
  }
  for (const { block, presence } of items) {
    if (block.children.length > 0) continue;
    for (const ending of endingsOf(block.content, presence, context.under))
      if (endsInOneOf(ending.text, ';,')) reportSign(ending, '', 'sentence', context);
  }
}

/** «,» behind one item and «;» behind another: the program sets «;» where nothing is typed. */
function reportMixed(items: readonly StandingItem[], { space, under, report }: CheckContext): void {
  if (items.length < 3) return;
  const endings = items
    .slice(0, -1)
    .filter(({ block }) => block.children.length === 0)
    .flatMap(({ block, presence }) => endingsOf(block.content, presence, under));
  const commas = endings.filter(({ text }) => text.endsWith(','));
  if (commas.length === 0) return;
  const others = endings.filter(({ text }) => text.endsWith(';') || ownEnding(text) === null);
  const first = commas.find(({ presence }) =>
    others.some((other) => space.isPossible(space.diagrams.and(presence, other.presence))),
  );
  if (first === undefined || first.node === null) return;
  const edits = commas.flatMap(({ node, text }) => (node === null ? [] : [{ span: lastSign(node, text), text: '' }]));
  report({
    ...diagnostic('mixed-list-endings', lastSign(first.node, first.text), {}),
    fix: { title: 'удалить запятые: «;» поставит программа', edits },
  });
}

/** Where something of the list, or of the one around it, stands behind an item. */
const goesOnBehind = ({ items }: List, index: number, outside: Diagram, { space }: CheckContext): Diagram =>
  items.slice(index + 1).reduce((found, { presence }) => space.diagrams.or(found, presence), outside);

const isSentence = ({ block, presence }: StandingItem, { under }: CheckContext): boolean =>
  endingsOf(block.content, presence, under).every(({ text }) => endsInOneOf(text, '.!?…'));

/** A sign that promises more, where nothing more comes; then a full stop where more comes. */
function reportEndings(
  list: List,
  index: number,
  outside: Diagram,
  mayStop: boolean,
  context: CheckContext,
  content?: readonly Inline[],
): void {
  const { space, under } = context;
  const item = list.items[index] as StandingItem;
  const endings = endingsOf(content ?? item.block.content, item.presence, under);
  for (const ending of endings) {
    if (!endsInOneOf(ending.text, ';,')) continue;
    const behind = list.items.slice(index + 1).map(({ presence }) => presence);
    const variant = space.where(ending.presence, ...[...behind, outside].map(space.diagrams.not));
    reportSign(ending, variant, 'end', context);
  }
  if (mayStop) return;
  for (const ending of endings) {
    if (ownEnding(ending.text) !== '.') continue;
    const variant = space.where(ending.presence, goesOnBehind(list, index, outside, context));
    reportSign(ending, variant, 'inside', context);
  }
}
