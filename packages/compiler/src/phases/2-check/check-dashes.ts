import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';

/** Between spaces and words stands a dash, not a hyphen. Numbers on both sides may be a subtraction. */
const HYPHEN = /(?<=[A-Za-zА-Яа-яЁё0-9)»"%][ \u00a0])-(?=[ \u00a0][A-Za-zА-Яа-яЁё0-9(«"])/gu;

export const checkDashes: Check = ({ report }) => ({
  inline: (node) => {
    if (node.kind !== 'text' || node.escaped || !node.text.includes('-')) return;
    if (node.text.length !== node.span.end - node.span.start) return;
    const hyphens = [...node.text.matchAll(HYPHEN)]
      .map((match) => match.index)
      .filter((at) => !/\d[ \u00a0]-[ \u00a0]\d/.test(node.text.slice(at - 2, at + 3)));
    const [first] = hyphens;
    if (first === undefined) return;
    const place = (at: number) => ({ ...node.span, start: node.span.start + at, end: node.span.start + at + 1 });
    report({
      ...diagnostic('hyphen-for-dash', place(first), {}),
      fix: { title: 'поставить тире', edits: hyphens.map((at) => ({ span: place(at), text: '–' })) },
    });
  },
});
