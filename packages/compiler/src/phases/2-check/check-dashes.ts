import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';

/** Between spaces and words stands a dash, not a hyphen. Numbers on both sides may be a subtraction. */
const HYPHEN = /(?<=[A-Za-zА-Яа-яЁё0-9)»"%][ \u00a0])-(?=[ \u00a0][A-Za-zА-Яа-яЁё0-9(«"])/gu;

export const checkDashes: Check = ({ report }) => ({
  inlines: {
    text: ({ text, escaped, span }) => {
      if (!(text.includes(' -') || text.includes('\u00a0-')) || escaped || text.length !== span.end - span.start)
        return;
      const hyphens = [...text.matchAll(HYPHEN)]
        .map((match) => match.index)
        .filter((at) => !/\d[ \u00a0]-[ \u00a0]\d/.test(text.slice(at - 2, at + 3)));
      const [first] = hyphens;
      if (first === undefined) return;
      const place = (at: number) => ({ ...span, start: span.start + at, end: span.start + at + 1 });
      report({
        ...diagnostic('hyphen-for-dash', place(first), {}),
        fix: { title: 'поставить тире', edits: hyphens.map((at) => ({ span: place(at), text: '–' })) },
      });
    },
  },
});
