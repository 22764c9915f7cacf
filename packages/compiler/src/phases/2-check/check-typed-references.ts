import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Inline, Requisite } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import type { Symbols } from '../../symbols.ts';
import type { Check } from './check.ts';
import { FlatText } from './flat-text.ts';
import { createHighest, type Noun } from './highest-numbers.ts';

interface TypedReference {
  readonly noun: Noun;
  /** What is to be labelled, in the accusative. */
  readonly what: string;
  /** With its noun, as typed. */
  readonly text: string;
  readonly number: string;
  readonly span: Span;
  /** Those that stand with it: «приложениях 3 и 4». */
  readonly others: readonly Pick<TypedReference, 'text' | 'number' | 'span'>[];
  /** «… настоящего Положения»: it is surely the document's own. */
  readonly isOwn: boolean;
}

const ENDING = '[а-яё]*';
const NUMBER = '(?<number>\\d+(?:\\.\\d+)*|[IVX]+)';
/** «пункта 2.3 настоящего Положения», «пунктов 2.1 и 2.3 настоящего порядка»; with `kind` «пункта 2.3 Положения» too. */
const clauseReference = (kind: string | null): RegExp =>
  new RegExp(
    `(?<![А-Яа-яЁё])(?<noun>(?:[Пп]одп|[Пп])ункт${ENDING}|[Пп]п?\\.|(?:[Пп]одр|[Рр])аздел${ENDING}|(?:[Сс]тать|[Гг]лав|[Пп]араграф)${ENDING})\\s*${NUMBER}(?:\\s*(?:,|и|–|-)\\s*[\\dIVX.]+)*\\s+(?:настоящ(?:его|ей|их)(?![а-яё])${kind === null ? '' : `|(?:${kind})${ENDING}${NOT_ANOTHER}`})`,
    'g',
  );
/** Another document of the same kind is told by its name or date. */
const NOT_ANOTHER = '(?=\\s*(?:[.;:)]|$)|\\s*,(?!\\s*утв))';
const CLAUSE = clauseReference(null);

/** «приложение № 3 к настоящему приказу», «(приложение № 3)», «приложению 3 и приложению № 1.». */
const APPENDIX = new RegExp(
  `(?<![А-Яа-яЁё])(?<noun>[Пп]риложени${ENDING})\\s+(?:№|N)?\\s*${NUMBER}(?<more>(?:\\s*(?:,|и|или)\\s+(?:приложени${ENDING}\\s+)?(?:№|N)?\\s*\\d+)*)(?:\\s+к\\s+(?<own>настоящ(?:ему|ей|им))(?![а-яё])|(?=\\s*[).;]|$))`,
  'g',
);
/** «(таблица 4)», «в таблице № 2.»; tables of other acts have dots in their numbers. */
const TABLE = new RegExp(
  `(?<![А-Яа-яЁё])(?<noun>[Тт]аблиц${ENDING})\\s+(?:№\\s*)?(?<number>\\d{1,3})(?!\\.?\\d)(?:\\s+(?<own>настоящ(?:его|ей|их))(?![а-яё])|(?=\\s*[).;]|$))`,
  'g',
);
/** Before such words a table is another act's. */
const OTHER_ACT = /СанПиН|ГОСТ|СП \d|приказ|постановлени|распоряжени|закон|методик|письм/iu;
/** What one node of such a reference has in it; the rest may stand on the line before or behind. */
const SUSPECT = /(?:[\dIVX.]|^)\s*(?:к\s+)?настоящ|(?:риложени|аблиц)[а-яё]*\s*(?:№|N|\d|$)/;

/** A number of the document's own clause, section or appendix that is typed where a reference would follow it. */
export const checkTypedReferences: Check = ({ report, under, symbols }) => {
  const found: TypedReference[] = [];
  let own: Own = { names: null, clause: CLAUSE };
  const highest = createHighest(symbols);
  let quotation: Span | null = null;
  return {
    siblings: highest.siblings,
    inlines: { 'fixed-number': highest.fixedNumber },
    block: (block, _, contents) => {
      if (block.kind === 'table' && block.caption.length > 0) highest.table();
      if (block.kind === 'quotation') quotation = block.span;
      if (block.kind === 'document-declaration' || isWithin(block.span, quotation)) return;
      if (block.kind === 'requisite' && block.requisite === 'document-kind') own = ownOf(block);
      const suspects = (node: Inline): boolean => isSuspect(node, own.names);
      for (const content of contents)
        if (content.some(suspects)) collect(new FlatText(content, ALWAYS, under), own.clause, found);
    },
    finish: () => {
      for (const reference of found) {
        const { noun, what, isOwn, others } = reference;
        const level = levelCalled(what, symbols);
        if (!highest.has(noun) || level === null) continue;
        // Subsections are counted through all sections or anew in each: none of their numbers is surely too high.
        const missing =
          level === 'subsection'
            ? undefined
            : [reference, ...others].find(({ number }) => highest.isBeyond(noun, number));
        if (missing === undefined && !isOwn) continue;
        const { text, span } = missing ?? reference;
        report(diagnostic('typed-reference', span, { text, noun, what, isMissing: missing !== undefined }));
      }
    },
  };
};

/** What stands in a new wording speaks of another act. */
const isWithin = ({ file, start }: Span, outer: Span | null): boolean =>
  outer !== null && file === outer.file && start >= outer.start && start < outer.end;

/** How the document calls itself, and a reference to its clauses. */
interface Own {
  readonly names: RegExp | null;
  readonly clause: RegExp;
}

/** «ПРАВИЛА» is what «пункта 1.1 Правил» means: the words without their endings, which may lose a vowel too. */
function ownOf({ blocks }: Requisite): Own {
  const [line] = blocks;
  const content = line?.kind === 'line' ? line.content : [];
  const words = content.flatMap((node) => (node.kind === 'text' ? (node.text.match(/[А-Яа-яЁё]{5,}/gu) ?? []) : []));
  if (words.length === 0) return { names: null, clause: CLAUSE };
  const stems = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1, -2).toLowerCase()).join('|');
  return { names: new RegExp(`[\\dIVX.]\\s+(?:${stems})`, 'u'), clause: clauseReference(stems) };
}

/** A quick look before the closer one. */
function isSuspect(node: Inline, names: RegExp | null): boolean {
  const within = (inner: Inline): boolean => isSuspect(inner, names);
  if (node.kind === 'text')
    return (
      ((node.text.includes('настоящ') || node.text.includes('риложени') || node.text.includes('аблиц')) &&
        SUSPECT.test(node.text)) ||
      names?.test(node.text) === true
    );
  if (node.kind === 'emphasis' || node.kind === 'repealed') return node.children.some(within);
  return node.kind === 'chain' && node.branches.some(({ children }) => children.some(within));
}

function collect(flat: FlatText, clause: RegExp, found: TypedReference[]): void {
  const isQuoted = quotedIn(flat.text);
  const take = (match: RegExpMatchArray, noun: Noun, isOwn: boolean, what: string = noun): void => {
    const { index = 0, groups = {} } = match;
    const number = groups['number'] ?? '';
    const end = index + match[0].indexOf(number, (groups['noun'] ?? '').length) + number.length;
    // What stands in quotes is another document's text.
    if (isQuoted(index) || !flat.isTypedAt(index) || !flat.isTypedAt(end - 1)) return;
    const text = flat.text.slice(index, end).replace(/\s+/g, ' ');
    const tail = index + match[0].indexOf(groups['more'] ?? '', end - index);
    found.push({
      noun,
      what,
      text,
      number,
      span: flat.spanOf(end - number.length, end),
      isOwn,
      others: numbersIn(flat, tail, groups['more'] ?? '', groups['noun'] ?? ''),
    });
  };
  for (const match of flat.text.matchAll(clause)) {
    const typed = match.groups?.['noun'] ?? '';
    const word = sectionWord(typed);
    if (word !== undefined) take(match, 'раздел', true, word.what);
    else take(match, /раздел/i.test(typed) ? 'раздел' : 'пункт', true);
  }
  for (const match of flat.text.matchAll(TABLE)) {
    const { index = 0, groups = {} } = match;
    const isOwn = groups['own'] !== undefined;
    if (isOwn || !OTHER_ACT.test(sentenceBefore(flat.text, index))) take(match, 'таблица', isOwn, 'таблицу');
  }
  for (const match of flat.text.matchAll(APPENDIX)) take(match, 'приложение', match.groups?.['own'] !== undefined);
}

/** What stands before a place in its sentence. */
const sentenceBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 200), at).replace(/^.*[.!?)]\s+(?=[А-ЯЁ])/su, '');

/** The further numbers of a reference, each with the noun. */
function numbersIn(flat: FlatText, from: number, more: string, noun: string): TypedReference['others'] {
  return [...more.matchAll(/\d+/g)].map(({ 0: number, index }) => ({
    text: `${noun} ${number}`,
    number,
    span: flat.spanOf(from + index, from + index + number.length),
  }));
}

/** What sections may be called instead: the beginning of the word, and the word in the accusative. */
const SECTION_WORDS = [
  { stem: 'стать', what: 'статью' },
  { stem: 'глав', what: 'главу' },
  { stem: 'параграф', what: 'параграф' },
] as const;

const sectionWord = (typed: string) => SECTION_WORDS.find(({ stem }) => typed.toLowerCase().startsWith(stem));

/** The level whose headings are called so: «Статья 1.»; `null` for no level. */
function levelCalled(what: string, { numbering }: Symbols): 'section' | 'subsection' | null {
  const word = SECTION_WORDS.find((one) => one.what === what);
  if (word === undefined) return 'section';
  const levels = ['section', 'subsection'] as const;
  return levels.find((level) => numbering[level]?.prefix.toLowerCase().startsWith(word.stem)) ?? null;
}

/** Whether a place stands in quotes; places are asked for in their order, so that a text is gone over once. */
function quotedIn(text: string): (at: number) => boolean {
  let read = 0;
  let depth = 0;
  return (at) => {
    if (at < read) {
      read = 0;
      depth = 0;
    }
    for (; read < at; read++) {
      const sign = text[read];
      if (sign === '«') depth++;
      else if (sign === '»') depth--;
    }
    return depth > 0;
  };
}
