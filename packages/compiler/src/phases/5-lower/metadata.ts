import {
  type Block,
  type Metadata,
  type Part,
  plainText,
  type Requisite,
  type RequisiteRole,
  type Run,
} from '@polozh/document';
import { LABELS } from '../../labels.ts';
import type { DimensionValue } from '../../symbols.ts';

/** More key words than this tell a search less, not more; longer ones are sentences. */
const KEYWORD_LIMIT = 12;
const KEYWORD_LENGTH = 80;

interface MetadataInput {
  readonly parts: readonly Part[];
  /** What `/документ` says; empty where it says nothing. */
  readonly title: string;
  readonly kind: DimensionValue | undefined;
  readonly template: boolean;
}

/** A file's properties, all told by the document itself: what it is, whom it is for, which terms it defines. */
export function metadataOf({ parts, title, kind, template }: MetadataInput): Metadata {
  const requisites = requisitesOf(parts[0]?.blocks ?? []);
  const documentKind = textOf(requisites, 'document-kind');
  const terms = parts.flatMap((part) => termsOf(part.blocks));
  const keywords = [documentKind.toLowerCase(), kind?.label ?? '', ...terms].filter(isKeyword);
  return {
    title: plainSpaces(title) || headingOf(requisites),
    language: 'ru-RU',
    subject: subjectOf(documentKind, requisites),
    keywords: [...new Set(keywords)].slice(0, KEYWORD_LIMIT),
    variant: kind === undefined ? null : { name: kind.name, label: kind.label },
    template,
  };
}

/** A file's properties are one line that nobody sets in type. */
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

const wordsOf = (runs: readonly Run[]): string => plainSpaces(plainText(runs));

/** A comma would part it in the file's list. */
const isKeyword = (words: string): boolean => words !== '' && words.length <= KEYWORD_LENGTH && !/[,;]/.test(words);

/** «Положение», «Приказ»; a letter has no name of its kind but someone to whom it goes. */
function subjectOf(documentKind: string, requisites: readonly Requisite[]): string {
  if (documentKind !== '') return documentKind.charAt(0).toUpperCase() + documentKind.slice(1).toLowerCase();
  return requisites.some((requisite) => requisite.role === 'addressee') ? LABELS.letter : LABELS.subject;
}

/** A document without `/документ` is called by its headings. */
const headingOf = (requisites: readonly Requisite[]): string =>
  requisites
    .filter(({ role }) => role === 'document-kind' || role === 'title' || role === 'text-heading')
    .flatMap((requisite) => requisite.lines.map((line) => wordsOf(line.runs)))
    .join(' ');

const textOf = (requisites: readonly Requisite[], role: RequisiteRole): string =>
  requisites
    .find((requisite) => requisite.role === role)
    ?.lines.map((line) => wordsOf(line.runs))
    .join(' ') ?? '';

const requisitesOf = (blocks: readonly Block[]): readonly Requisite[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'requisite') return [block];
    return block.kind === 'requisite-row' ? block.columns.flat() : [];
  });

/** The terms that a text defines, in its order. */
function termsOf(blocks: readonly Block[]): readonly string[] {
  const terms: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'definitions') for (const entry of block.entries) terms.push(wordsOf(entry.term));
    else if (block.kind === 'section' || block.kind === 'clause') terms.push(...termsOf(block.blocks));
    if (terms.length >= KEYWORD_LIMIT) break;
  }
  return terms;
}
