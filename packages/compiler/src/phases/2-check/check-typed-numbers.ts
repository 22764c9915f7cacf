import { diagnostic, type Fix } from '@polozh/diagnostics';
import type { Block, Inline, Text } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';
import { quotedAmong } from './open-quotes.ts';
import type { Standing } from './standing.ts';
import { NUMBER_SIGNS, NUMBERED, numberedLines, partsOf } from './typed-numbers.ts';

/** A number typed where the program sets one. */
interface Typed {
  readonly text: Text;
  readonly number: string;
  /** The number with the space behind it. */
  readonly typed: string;
  readonly place: 'marked' | 'paragraph' | 'item' | 'quoted';
  /** How the words behind the number end. */
  readonly ending: string;
  readonly isBehindClause: boolean;
  /** What the block stands in. */
  readonly parent: Block | null;
}

/** Sections, clauses and paragraphs are numbered by the compiler: a number typed before them stays when the others change. */
export const checkTypedNumbers: Check = (context) => {
  const found: Typed[] = [];
  return {
    siblings: (standing, _, parent) => {
      for (let index = 0; index < standing.length; index++) {
        const { block } = standing[index] as Standing;
        if (block.kind === 'appendix') checkAppendix(block.content, context);
        if (parent?.kind === 'quotation') reportMerged(block, context);
        if (block.kind === 'item') collectLines(block, parent, found);
        if (block.kind !== 'section' && block.kind !== 'clause' && (block.kind !== 'paragraph' || !isBody(parent)))
          continue;
        // What the compiler does not number is numbered by hand.
        const level = block.kind === 'section' && block.level === 2 ? 'subsection' : 'section';
        if (block.kind === 'section' && context.symbols.numbering[level] === null) continue;
        const already = found.length;
        collectFirstLine(block, standing[index - 1]?.block.kind === 'clause', parent, found);
        collectLines(block, parent, found);
        if (found.length > already && quotedAmong(standing).has(block))
          for (const typed of found.splice(already)) found.push({ ...typed, place: 'quoted' });
      }
    },
    finish: () => {
      const counted = new Set<Block | null>();
      for (const typed of found) {
        const { text, number, place } = typed;
        const fix = fixOf(typed, counted.has(typed.parent));
        const span = { ...text.span, end: text.span.start + number.length };
        context.report({ ...diagnostic('typed-number', span, { number, place }), ...(fix === null ? {} : { fix }) });
        if (fix !== null && place === 'paragraph' && partsOf(number).length === 1) counted.add(typed.parent);
      }
    },
  };
};

/** Where numbered clauses may stand: not in footnotes, requisites or items. */
const isBody = (parent: Block | null): boolean =>
  parent === null || parent.kind === 'section' || parent.kind === 'appendix' || parent.kind === 'clause';

/** The words that a block begins with; `null` where it begins with something else. */
function firstText(content: readonly Inline[]): Text | null {
  const first = content.find((node) => node.kind !== 'label-mark');
  return first?.kind === 'text' && !first.escaped ? first : null;
}

type Numberable = Block & { readonly content: readonly Inline[] };

function collectFirstLine(block: Numberable, isBehindClause: boolean, parent: Block | null, found: Typed[]): void {
  const text = firstText(block.content);
  const match = text === null || !NUMBER_SIGNS.includes(text.text.charAt(0)) ? null : NUMBERED.exec(text.text);
  const number = match?.groups?.['number'];
  if (text === null || match === null || number === undefined) return;
  const [typed] = match;
  const place = block.kind === 'paragraph' ? 'paragraph' : 'marked';
  // Where a field's word is the first one, the paragraph's end tells a sentence from a heading.
  const last = text.text === typed ? block.content[block.content.length - 1] : text;
  const ending = last?.kind === 'text' ? last.text : '';
  found.push({ text, number, typed, place, ending, isBehindClause, parent });
}

/** What was a line each where it was copied from has run into one paragraph here. */
function collectLines(block: Numberable, parent: Block | null, found: Typed[]): void {
  if (!block.content.some((node) => node.kind === 'soft-break')) return;
  for (const { text, number, typed, isItem, isBehindClause } of numberedLines(block))
    found.push({
      ...{ text, number, typed, isBehindClause, parent, ending: text.text },
      place: isItem ? 'item' : 'paragraph',
    });
}

/** Numbers stay in a new wording, but a line with one is still a paragraph of its own. */
function reportMerged(block: Block, { report }: CheckContext): void {
  const [line] = block.kind === 'paragraph' ? numberedLines(block) : [];
  if (line === undefined) return;
  const { span } = line.text;
  report(diagnostic('merged-lines', { ...span, end: span.start + line.number.length }, {}));
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

/** @param isCounted whether clauses above it are numbered «1.», so that «1.1.» is a clause in one of them */
function fixOf(found: Typed, isCounted: boolean): Fix | null {
  const { text, typed, number, place } = found;
  if (place === 'quoted') return null;
  if (place === 'marked') return withoutNumber(text, typed);
  return place === 'item' ? startWith(text, typed, `${partsOf(number)[0]})`) : clauseInstead(found, isCounted);
}

/** Certain for a sentence with a number of one or two parts; a short line may be a heading, a longer number needs its clause above. */
function clauseInstead({ text, typed, ending, isBehindClause }: Typed, isCounted: boolean): Fix | null {
  if (/^[IVX]/.test(typed)) return null;
  const parts = partsOf(typed).length;
  if (parts === 1 && !/[.:;,]\s*$/.test(ending) && ending.length < 80) return null;
  if (parts > 2 && !isBehindClause && !isCounted) return null;
  return startWith(text, typed, '+'.repeat(Math.max(1, Math.min(3, isCounted ? parts : parts - 1))));
}

const startWith = ({ span }: Text, typed: string, marker: string): Fix => ({
  title: `начать строку знаком «${marker}»`,
  edits: [{ span: { ...span, end: span.start + typed.length }, text: `${marker} ` }],
});
