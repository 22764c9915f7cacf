import { diagnostic, type Fix } from '@polozh/diagnostics';
import type { Block, Inline, Text } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';
import type { Standing } from './standing.ts';
import { NUMBER_SIGNS, NUMBERED, numberedLines, partsOf } from './typed-numbers.ts';

/** Sections, clauses and paragraphs are numbered by the compiler: a number typed before them stays when the others change. */
export const checkTypedNumbers: Check = (context) => ({
  siblings: (standing, _, parent) => {
    for (let index = 0; index < standing.length; index++) {
      const { block } = standing[index] as Standing;
      if (block.kind === 'appendix') checkAppendix(block.content, context);
      if (block.kind === 'item') checkLines(block, context);
      if (block.kind !== 'section' && block.kind !== 'clause' && (block.kind !== 'paragraph' || !isBody(parent)))
        continue;
      // What the compiler does not number is numbered by hand.
      if (block.kind === 'section' && context.symbols.numbering[block.level === 1 ? 'section' : 'subsection'] === null)
        continue;
      checkFirstLine(block.kind === 'paragraph', block.content, standing[index - 1]?.block ?? null, context);
      checkLines(block, context);
    }
  },
});

/** Where numbered clauses may stand: not in footnotes, requisites or items. */
const isBody = (parent: Block | null): boolean =>
  parent === null || parent.kind === 'section' || parent.kind === 'appendix' || parent.kind === 'clause';

/** The words that a block begins with; `null` where it begins with something else. */
function firstText(content: readonly Inline[]): Text | null {
  const first = content.find((node) => node.kind !== 'label-mark');
  return first?.kind === 'text' && !first.escaped ? first : null;
}

function checkFirstLine(
  isParagraph: boolean,
  content: readonly Inline[],
  previous: Block | null,
  { report }: CheckContext,
): void {
  const first = firstText(content);
  const match = first === null || !NUMBER_SIGNS.includes(first.text.charAt(0)) ? null : NUMBERED.exec(first.text);
  const number = match?.groups?.['number'];
  if (first === null || match === null || number === undefined) return;
  const fix = isParagraph
    ? clauseInstead(first, match[0], previous?.kind === 'clause')
    : withoutNumber(first, match[0]);
  const span = { ...first.span, end: first.span.start + number.length };
  report({
    ...diagnostic('typed-number', span, { number, place: isParagraph ? 'paragraph' : 'marked' }),
    ...(fix === null ? {} : { fix }),
  });
}

/** «/приложение № 1 Форма»: the appendix is numbered too. */
function checkAppendix(content: readonly Inline[], { symbols, report }: CheckContext): void {
  const first = firstText(content);
  const match = first === null ? null : /^(?<number>(?:№|N)[ \u00a0]?\d+\.?|\d{1,2}\.)(?=\s|$)\s*/u.exec(first.text);
  const number = match?.groups?.['number'];
  if (first === null || match === null || number === undefined || symbols.numbering.appendix === null) return;
  const span = { ...first.span, end: first.span.start + number.length };
  const isTitled = /^[A-ZА-ЯЁ«"]/u.test(first.text.slice(match[0].length));
  report({
    ...diagnostic('typed-number', span, { number, place: 'marked' }),
    ...(isTitled ? { fix: withoutNumber(first, match[0]) } : {}),
  });
}

function withoutNumber({ span }: Text, typed: string): Fix {
  return {
    title: `удалить «${typed.trim()}»: номер поставит программа`,
    edits: [{ span: { ...span, end: span.start + typed.length }, text: '' }],
  };
}

/** Certain for a sentence with a number of one or two parts; a short line may be a heading, a longer number needs its clause above. */
function clauseInstead(text: Text, typed: string, isBehindClause: boolean): Fix | null {
  if (/^[IVX]/.test(typed)) return null;
  const parts = partsOf(typed).length;
  if (parts === 1 && !/[.:;,]\s*$/.test(text.text) && text.text.length < 80) return null;
  if (parts > 2 && !isBehindClause) return null;
  return startWith(text, typed, '+'.repeat(Math.max(1, Math.min(3, parts - 1))));
}

const startWith = ({ span }: Text, typed: string, marker: string): Fix => ({
  title: `начать строку знаком «${marker}»`,
  edits: [{ span: { ...span, end: span.start + typed.length }, text: `${marker} ` }],
});

/** What was a line each where it was copied from has run into one paragraph here. */
function checkLines(block: Block & { readonly content: readonly Inline[] }, { report }: CheckContext): void {
  if (!block.content.some((node) => node.kind === 'soft-break')) return;
  for (const { text, number, typed, isItem, isBehindClause } of numberedLines(block)) {
    const span = { ...text.span, end: text.span.start + number.length };
    const fix = isItem ? startWith(text, typed, `${partsOf(number)[0]})`) : clauseInstead(text, typed, isBehindClause);
    report({
      ...diagnostic('typed-number', span, { number, place: isItem ? 'item' : 'paragraph' }),
      ...(fix === null ? {} : { fix }),
    });
  }
}
