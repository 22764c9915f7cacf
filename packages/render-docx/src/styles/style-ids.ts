import type { RequisiteRole } from '@polozh/document';

/** The styles that text can have; their names for people are in labels.ts. */
export const PARAGRAPH_STYLES = [
  'Normal',
  'DocumentText',
  'CenteredText',
  'RunInHeading',
  'Heading1',
  'Heading2',
  'Clause1',
  'Clause2',
  'Clause3',
  'ListItem',
  'ListContinuation',
  'Definition',
  'TableCaption',
  'TableHeader',
  'TableText',
  'TableNote',
  'FormLine',
  'FormCaption',
  'Remark',
  'SignaturePost',
  'SignatureHand',
  'SignatureName',
  'Cover',
  'Letterhead',
  'DateNumber',
  'Addressee',
  'Approval',
  'Agreement',
  'RequisiteInRow',
  'DocumentKind',
  'Title',
  'TextHeading',
  'Place',
  'SalutationLine',
  'AppendixMark',
  'AppendixTitle',
  'Attachment',
  'Executor',
  'Visa',
  'EdgeLeft',
  'EdgeRight',
  'FootnoteText',
  'Header',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'Spacer',
] as const;

export type StyleId = (typeof PARAGRAPH_STYLES)[number];

export type CharacterStyleId = 'FootnoteReference' | 'Hyperlink';

/** The style of each requisite; its place on the page is the style's. */
export const REQUISITE_STYLES: Readonly<Record<RequisiteRole, StyleId>> = {
  cover: 'Cover',
  letterhead: 'Letterhead',
  'date-number': 'DateNumber',
  addressee: 'Addressee',
  approval: 'Approval',
  agreement: 'Agreement',
  'document-kind': 'DocumentKind',
  title: 'Title',
  'text-heading': 'TextHeading',
  place: 'Place',
  salutation: 'SalutationLine',
  'appendix-mark': 'AppendixMark',
  'appendix-title': 'AppendixTitle',
  attachment: 'Attachment',
  executor: 'Executor',
  visa: 'Visa',
  'edge-left': 'EdgeLeft',
  'edge-right': 'EdgeRight',
};

/** Sections and clauses: the styles that carry a level of the main part's numbering. */
export const SECTION_STYLES = { 1: 'Heading1', 2: 'Heading2' } as const;
export const CLAUSE_STYLES = { 1: 'Clause1', 2: 'Clause2', 3: 'Clause3' } as const;

/** In the order in which their levels follow each other. */
export const NUMBERED_STYLES = ['Heading1', 'Heading2', 'Clause1', 'Clause2', 'Clause3'] as const;
export type NumberedStyle = (typeof NUMBERED_STYLES)[number];

/** The style of tables with borders. */
export const TABLE_STYLE = 'DocumentTable';
