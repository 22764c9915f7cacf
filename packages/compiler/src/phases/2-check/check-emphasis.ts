import { diagnostic } from '@polozh/diagnostics';
import type { Emphasis, Inline, Text } from '@polozh/syntax';
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
        // «*Заполняется при наличии»: a note's own mark begins its paragraph, below what it is a note of.
        checkNodes(content, hasNoteMark ? block.span.start : -1, context);
        hasNoteMark ||= content.some(
          (node) => node.kind === 'text' && node.text.includes('*') && NOTE_MARK.test(node.text),
        );
      }
    },
  };
};

/** @param noteAt where a «*» is the mark of a note */
function checkNodes(nodes: readonly Inline[], noteAt: number, context: CheckContext): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Inline;
    if (node.kind === 'text') checkText(node, noteAt, context);
    else if (node.kind === 'repealed') checkNodes(node.children, noteAt, context);
    else if (node.kind === 'chain') for (const { children } of node.branches) checkNodes(children, noteAt, context);
    else if (node.kind === 'emphasis' && !checkDouble(node, nodes[index + 1], context))
      checkNodes(node.children, noteAt, context);
  }
}

function checkText({ text, escaped, span }: Text, noteAt: number, { report }: CheckContext): void {
  if (escaped || !(text.includes('*') || text.includes('_'))) return;
  const at = text.search(OPENING);
  if (at < 0 || (text.charAt(at) === '*' && span.start + at === noteAt)) return;
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
