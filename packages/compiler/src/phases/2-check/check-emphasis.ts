import { diagnostic } from '@polozh/diagnostics';
import type { Block, Emphasis, Inline, Text } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';

/** A sign that opens an emphasis: a word begins behind it, none ends before it. */
const OPENING = /(?<![A-Za-zА-Яа-яЁё0-9*_])[*_](?=[«"(]?[А-Яа-яЁё])/u;
/** «цена*»: the mark of a note that is typed below. */
const NOTE_MARK = /[A-Za-zА-Яа-яЁё0-9)»]\*(?![A-Za-zА-Яа-яЁё0-9*])/u;

/** Every sign of emphasis has its second one; what emphasises nothing is printed as it is. */
export const checkEmphasis: Check = (context) => {
  let hasNoteMark = false;
  return {
    block: (block, _, contents) => {
      for (const content of contents) {
        checkNodes(
          content,
          context,
          ({ text, span }, at) => hasNoteMark && at === 0 && isFirst(block, text, span.start),
        );
        hasNoteMark ||= content.some(
          (node) => node.kind === 'text' && node.text.includes('*') && NOTE_MARK.test(node.text),
        );
      }
    },
  };
};

/** «*Заполняется при наличии»: a note's own mark begins its paragraph, below what it is a note of. */
const isFirst = (block: Block, text: string, start: number): boolean =>
  text.startsWith('*') && start === block.span.start;

function checkNodes(
  nodes: readonly Inline[],
  context: CheckContext,
  isNote: (node: Text, at: number) => boolean,
): void {
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'text') checkText(node, context, isNote);
    else if (node.kind === 'repealed') checkNodes(node.children, context, isNote);
    else if (node.kind === 'chain') for (const { children } of node.branches) checkNodes(children, context, isNote);
    else if (node.kind === 'emphasis' && !checkDouble(node, nodes[index + 1], context))
      checkNodes(node.children, context, isNote);
  }
}

function checkText(node: Text, { report }: CheckContext, isNote: (node: Text, at: number) => boolean): void {
  const { text, escaped, span } = node;
  if (escaped || !(text.includes('*') || text.includes('_'))) return;
  const at = text.search(OPENING);
  if (at < 0 || isNote(node, at)) return;
  const place = { ...span, start: span.start + at, end: span.start + at + 1 };
  report(diagnostic('unclosed-emphasis', place, { sign: text.charAt(at), isDouble: false }));
}

/** «**жирный**»: the outer signs make it bold already, the inner ones are printed. */
function checkDouble({ style, children, span }: Emphasis, next: Inline | undefined, { report }: CheckContext): boolean {
  const [first] = children;
  const isDouble =
    style === 'bold' &&
    first?.kind === 'text' &&
    !first.escaped &&
    /^\*(?!\*)/.test(first.text) &&
    next?.kind === 'text';
  if (!isDouble || next.escaped || !next.text.startsWith('*')) return false;
  const place = { ...span, end: span.start + 2 };
  const extra = { ...next.span, end: next.span.start + 1 };
  report({
    ...diagnostic('unclosed-emphasis', place, { sign: '**', isDouble: true }),
    fix: {
      title: 'оставить по одной звёздочке',
      edits: [
        { span: { ...span, end: span.start + 1 }, text: '' },
        { span: extra, text: '' },
      ],
    },
  });
  return true;
}
