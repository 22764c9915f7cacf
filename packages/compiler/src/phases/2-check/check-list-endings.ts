import { diagnostic, type Fix, type Span } from '@polozh/diagnostics';
import { type Diagram, NEVER, UNKNOWN } from '../../conditions/diagram.ts';
import { ownEnding } from '../../own-ending.ts';
import type { Check, CheckContext } from './check.ts';
import { endingsOf } from './endings.ts';
import { type List, listsAmong, type StandingItem } from './lists.ts';
import { standing } from './standing.ts';

/**
 * What an author typed at the end of an item reads right in every variant: no «;» or «,» ends a list, and no full stop
 * stands inside one that goes on, unless all its items are sentences.
 */
export const checkListEndings: Check = (context) => ({
  siblings: (list, presence, parent) => {
    // Lists in items are looked at with the list around them.
    if (parent?.kind === 'item') return;
    for (const found of listsAmong(list, presence))
      checkList(found, parent?.kind === 'definition' ? UNKNOWN : NEVER, context);
  },
});

/** @param outside where the list around this one goes on behind it */
function checkList(list: List, outside: Diagram, context: CheckContext): void {
  const { not, or } = context.space.diagrams;
  const areSentences = list.items.length > 1 && list.items.every((item) => isSentence(item, context));
  for (const [index, item] of list.items.entries()) {
    const behind = list.items.slice(index + 1).map(({ presence }) => presence);
    const goesOn = behind.reduce(or, outside);
    const { children } = item.block;
    if (children.length === 0) {
      reportEnd(item, [...behind, outside].map(not), context);
      if (!areSentences && list.breaks.length === 0) reportStop(item, goesOn, context);
      continue;
    }
    const last = children[children.length - 1]?.kind;
    const endsWithList = last === 'item' || last === 'if';
    for (const inner of listsAmong(standing(children, item.presence, context.under), item.presence))
      checkList(inner, endsWithList ? goesOn : UNKNOWN, context);
  }
}

const isSentence = ({ block, presence }: StandingItem, { under }: CheckContext): boolean =>
  endingsOf(block.content, presence, under).every(({ text }) => /[.!?…]$/.test(text));

/** A sign that promises more, where nothing more comes. */
function reportEnd(
  item: StandingItem,
  nothingBehind: readonly Diagram[],
  { space, under, report }: CheckContext,
): void {
  for (const { text, span, presence } of endingsOf(item.block.content, item.presence, under)) {
    const sign = ownEnding(text);
    if (span === null || (sign !== ';' && sign !== ',')) continue;
    const variant = space.where(presence, ...nothingBehind);
    if (variant !== null)
      report({
        ...diagnostic('list-ending', signAt(span), { sign, isLast: true, variant }),
        ...withoutSign(text, span),
      });
  }
}

/** A full stop where more comes. */
function reportStop(item: StandingItem, goesOn: Diagram, { space, under, report }: CheckContext): void {
  for (const { text, span, presence } of endingsOf(item.block.content, item.presence, under)) {
    if (span === null || ownEnding(text) !== '.') continue;
    const variant = space.where(presence, goesOn);
    if (variant !== null)
      report({
        ...diagnostic('list-ending', signAt(span), { sign: '.', isLast: false, variant }),
        ...withoutSign(text, span),
      });
  }
}

const signAt = (span: Span): Span => ({ ...span, start: span.end - 1 });

/** Taking the sign away is certain where words stand before it; a sign alone may be all that its condition has. */
const withoutSign = (text: string, span: Span): { readonly fix?: Fix } =>
  text.slice(0, -1).trim() === ''
    ? {}
    : { fix: { title: `удалить «${text.slice(-1)}»`, edits: [{ span: signAt(span), text: '' }] } };
