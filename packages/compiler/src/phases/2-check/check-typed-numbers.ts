import { diagnostic, type Fix, type Span } from '@polozh/diagnostics';
import type { Block, Inline, Item, Text } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';
import { quotedAmong } from './open-quotes.ts';
import type { Standing } from './standing.ts';
import { typedClauses } from './typed-clauses.ts';
import { NUMBER_SIGNS, NUMBERED, numberedLines, partsOf } from './typed-numbers.ts';

/** A number typed where the program sets one. */
interface Typed {
  readonly number: string;
  /** Where the number stands with the space behind it. */
  readonly span: Span;
  /** Dotted: a list item «1.» that looks like a clause. */
  readonly place: 'marked' | 'paragraph' | 'dotted' | 'quoted';
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
    siblings: (standing, _, parent, lists) => {
      const dotted = new Set<Block>(
        lists.flatMap((list) => typedClauses(list, standing, parent, context).map(({ block }) => block)),
      );
      for (let index = 0; index < standing.length; index++) {
        const { block } = standing[index] as Standing;
        if (block.kind === 'appendix') checkAppendix(block.content, context);
        if (parent?.kind === 'quotation') reportMerged(block, context);
        const already = found.length;
        if (block.kind === 'item') {
          if (dotted.has(block)) collectItem(block, parent, found);
          collectLines(block, parent, found);
        }
        if (found.length > already && quotedAmong(standing).has(block)) quote(found, already);
        if (block.kind !== 'section' && block.kind !== 'clause' && (block.kind !== 'paragraph' || !isBody(parent)))
          continue;
        // What the compiler does not number is numbered by hand.
        const level = block.kind === 'section' && block.level === 2 ? 'subsection' : 'section';
        if (block.kind === 'section' && context.symbols.numbering[level] === null) continue;
        collectFirstLine(block, standing[index - 1]?.block.kind === 'clause', parent, found);
        collectLines(block, parent, found);
        if (found.length > already && quotedAmong(standing).has(block)) quote(found, already);
      }
    },
    finish: () => {
      const counted = new Set<Block | null>();
      for (const typed of found) {
        const { number, place } = typed;
        const fix = fixOf(typed, counted.has(typed.parent));
        const span = { ...typed.span, end: typed.span.start + number.length };
        context.report({ ...diagnostic('typed-number', span, { number, place }), ...(fix === null ? {} : { fix }) });
        if (fix !== null && place !== 'marked' && partsOf(number).length === 1) counted.add(typed.parent);
      }
    },
  };
};

/** What stands in open quotes is another act's text. */
function quote(found: Typed[], from: number): void {
  for (const typed of found.splice(from)) found.push({ ...typed, place: 'quoted' });
}

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
  const span = spanFrom(text, typed);
  const place = block.kind === 'paragraph' ? 'paragraph' : 'marked';
  // Where a field's word is the first one, the paragraph's end tells a sentence from a heading.
  const last = text.text === typed ? block.content[block.content.length - 1] : text;
  const ending = last?.kind === 'text' ? last.text : '';
  found.push({ number, span, place, ending, isBehindClause, parent });
}

const spanFrom = ({ span }: Text, typed: string): Span => ({ ...span, end: span.start + typed.length });

/** A list item whose number is a clause's. */
function collectItem({ marker, content, span }: Item, parent: Block | null, found: Typed[]): void {
  const number = marker.kind === 'number' ? `${marker.number}.` : '';
  const last = content[content.length - 1];
  const ending = last?.kind === 'text' ? last.text : '';
  const at = { ...span, end: content[0]?.span.start ?? span.end };
  found.push({ number, span: at, place: 'dotted', ending, isBehindClause: false, parent });
}

/** What was a line each where it was copied from has run into one paragraph here. */
function collectLines(block: Numberable, parent: Block | null, found: Typed[]): void {
  if (!block.content.some((node) => node.kind === 'soft-break')) return;
  for (const { text, number, typed, isBehindClause } of numberedLines(block)) {
    const span = spanFrom(text, typed);
    found.push({ number, span, place: 'paragraph', ending: text.text, isBehindClause, parent });
  }
}

/** Numbers stay in a new wording, but a line with one is still a paragraph of its own. */
function reportMerged(block: Block, { report }: CheckContext): void {
  const [line] = block.kind === 'paragraph' ? numberedLines(block) : [];
  if (line === undefined) return;
  const { span } = line.text;
  report(diagnostic('merged-lines', { ...span, end: span.start + line.number.length }, { place: 'lines' }));
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
    ...(isTitled ? { fix: withoutNumber(number, spanFrom(first, match[0])) } : {}),
  });
}

const withoutNumber = (number: string, span: Span): Fix => ({
  title: `удалить «${number}»: номер поставит программа`,
  edits: [{ span, text: '' }],
});

/** @param isCounted whether clauses above it are numbered «1.», so that «1.1.» is a clause in one of them */
function fixOf(found: Typed, isCounted: boolean): Fix | null {
  if (found.place === 'quoted') return null;
  return found.place === 'marked' ? withoutNumber(found.number, found.span) : clauseInstead(found, isCounted);
}

/** Certain for a sentence with a number of one or two parts; a short line may be a heading, a longer number needs its clause above. */
function clauseInstead({ number, span, ending, isBehindClause }: Typed, isCounted: boolean): Fix | null {
  if (/^[IVX]/.test(number)) return null;
  const parts = partsOf(number).length;
  if (parts === 1 && !/[.:;,]\s*$/.test(ending) && ending.length < 80) return null;
  if (parts > 2 && !isBehindClause && !isCounted) return null;
  const marker = '+'.repeat(Math.max(1, Math.min(3, isCounted ? parts : parts - 1)));
  return { title: `начать строку знаком «${marker}»`, edits: [{ span, text: `${marker} ` }] };
}
