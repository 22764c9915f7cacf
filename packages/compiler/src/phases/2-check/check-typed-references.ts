import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Inline, Requisite } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { FlatText } from './flat-text.ts';
import { createHighest } from './highest-numbers.ts';

type Noun = 'пункт' | 'раздел' | 'приложение';

interface TypedReference {
  readonly noun: Noun;
  /** With its noun, as typed. */
  readonly text: string;
  readonly number: string;
  readonly span: Span;
  /** «… настоящего Положения»: it is surely the document's own. */
  readonly isOwn: boolean;
}

const ENDING = '[а-яё]*';
const NUMBER = '(?<number>\\d+(?:\\.\\d+)*|[IVX]+)';
/** «пункта 2.3 настоящего Положения», «пунктов 2.1 и 2.3 настоящего порядка»; with `kind` «пункта 2.3 Положения» too. */
const clauseReference = (kind: string | null): RegExp =>
  new RegExp(
    `(?<![А-Яа-яЁё])(?<noun>(?:[Пп]одп|[Пп])ункт${ENDING}|[Пп]п?\\.|(?:[Пп]одр|[Рр])аздел${ENDING})\\s*${NUMBER}(?:\\s*(?:,|и|–|-)\\s*[\\dIVX.]+)*\\s+(?:настоящ(?:его|ей|их)(?![а-яё])${kind === null ? '' : `|(?:${kind})${ENDING}${NOT_ANOTHER}`})`,
    'g',
  );
/** Another document of the same kind is told by its name or date. */
const NOT_ANOTHER = '(?=\\s*(?:[.;:)]|$)|\\s*,(?!\\s*утв))';
const CLAUSE = clauseReference(null);

/** «приложение № 3 к настоящему приказу», «(приложение № 3)». */
const APPENDIX = new RegExp(
  `(?<![А-Яа-яЁё])(?<noun>[Пп]риложени${ENDING})\\s+(?:№|N)?\\s*${NUMBER}(?:\\s+к\\s+(?<own>настоящ(?:ему|ей|им))(?![а-яё])|(?=\\s*[).;]|$))`,
  'g',
);
/** What one node of such a reference has in it; the rest may stand on the line before or behind. */
const SUSPECT = /(?:[\dIVX.]|^)\s*(?:к\s+)?настоящ|риложени[а-яё]*\s*(?:№|N|\d|$)/;

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
      if (block.kind === 'quotation') quotation = block.span;
      if (block.kind === 'document-declaration' || isWithin(block.span, quotation)) return;
      if (block.kind === 'requisite' && block.requisite === 'document-kind') own = ownOf(block);
      const suspects = (node: Inline): boolean => isSuspect(node, own.names);
      for (const content of contents)
        if (content.some(suspects)) collect(new FlatText(content, ALWAYS, under), own.clause, found);
    },
    finish: () => {
      for (const { noun, text, number, span, isOwn } of found) {
        const isMissing = highest.isBeyond(noun, number);
        if (!highest.has(noun) || !(isOwn || isMissing)) continue;
        report(diagnostic('typed-reference', span, { text, noun, isMissing }));
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
      ((node.text.includes('настоящ') || node.text.includes('риложени')) && SUSPECT.test(node.text)) ||
      names?.test(node.text) === true
    );
  if (node.kind === 'emphasis' || node.kind === 'repealed') return node.children.some(within);
  return node.kind === 'chain' && node.branches.some(({ children }) => children.some(within));
}

function collect(flat: FlatText, clause: RegExp, found: TypedReference[]): void {
  const isQuoted = quotedIn(flat.text);
  const take = (match: RegExpMatchArray, noun: Noun, isOwn: boolean): void => {
    const { index = 0, groups = {} } = match;
    const number = groups['number'] ?? '';
    const end = index + match[0].indexOf(number, (groups['noun'] ?? '').length) + number.length;
    // What stands in quotes is another document's text.
    if (isQuoted(index) || !flat.isTypedAt(index) || !flat.isTypedAt(end - 1)) return;
    const text = flat.text.slice(index, end).replace(/\s+/g, ' ');
    found.push({ noun, text, number, span: flat.spanOf(end - number.length, end), isOwn });
  };
  for (const match of flat.text.matchAll(clause))
    take(match, /раздел/i.test(match.groups?.['noun'] ?? '') ? 'раздел' : 'пункт', true);
  for (const match of flat.text.matchAll(APPENDIX)) take(match, 'приложение', match.groups?.['own'] !== undefined);
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
