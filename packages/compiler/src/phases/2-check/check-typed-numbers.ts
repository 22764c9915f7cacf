import { diagnostic, type Fix } from '@polozh/diagnostics';
import type { Block, Inline, Text } from '@polozh/syntax';
import type { Check } from './check.ts';
import type { Standing } from './standing.ts';

const NUMBER = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.[1-9]\d?){1,3})[ \t\u00a0]+(?=[A-ZА-ЯЁ«"])/u;

/** Sections, clauses and paragraphs are numbered by the compiler: a number typed before them stays when the others change. */
export const checkTypedNumbers: Check = ({ report, symbols }) => ({
  siblings: (standing, _, parent) => {
    for (let index = 0; index < standing.length; index++) {
      const { block } = standing[index] as Standing;
      if (block.kind !== 'section' && block.kind !== 'clause' && (block.kind !== 'paragraph' || !isBody(parent)))
        continue;
      // What the compiler does not number is numbered by hand.
      if (block.kind === 'section' && symbols.numbering[block.level === 1 ? 'section' : 'subsection'] === null)
        continue;
      const first = firstText(block.content);
      if (first === null || !isDigit(first.text.charCodeAt(0))) continue;
      const match = NUMBER.exec(first.text);
      const number = match?.groups?.['number'];
      if (match === null || number === undefined) continue;
      const previous = standing[index - 1]?.block ?? null;
      const fix =
        block.kind === 'paragraph' ? clauseInstead(first, match[0], previous) : withoutNumber(first, match[0]);
      const span = { ...first.span, end: first.span.start + number.length };
      report({
        ...diagnostic('typed-number', span, { number, isMarked: block.kind !== 'paragraph' }),
        ...(fix === null ? {} : { fix }),
      });
    }
  },
});

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where numbered clauses may stand: not in footnotes, requisites or items. */
const isBody = (parent: Block | null): boolean =>
  parent === null || parent.kind === 'section' || parent.kind === 'appendix' || parent.kind === 'clause';

/** The words that a block begins with; `null` where it begins with something else. */
function firstText(content: readonly Inline[]): Text | null {
  const first = content.find((node) => node.kind !== 'label-mark');
  return first?.kind === 'text' && !first.escaped ? first : null;
}

function withoutNumber({ span }: Text, typed: string): Fix {
  return {
    title: `удалить «${typed.trim()}»: номер поставит программа`,
    edits: [{ span: { ...span, end: span.start + typed.length }, text: '' }],
  };
}

/** Certain for a sentence with a number of one or two parts; a short line may be a heading, a longer number needs its clause above. */
function clauseInstead({ span, text }: Text, typed: string, previous: Block | null): Fix | null {
  const parts = typed
    .trim()
    .split('.')
    .filter((part) => part !== '').length;
  if (parts === 1 && !/[.:;,]\s*$/.test(text) && text.length < 80) return null;
  if (parts > 2 && previous?.kind !== 'clause') return null;
  const marker = '+'.repeat(Math.max(1, Math.min(3, parts - 1)));
  return {
    title: `начать пункт знаком «${marker}»`,
    edits: [{ span: { ...span, end: span.start + typed.length }, text: `${marker} ` }],
  };
}
