import type { RequisiteRole } from '../block.ts';

/** Space above and below a block, pt. Between two blocks the greater one stands, as in Word; none at the head of a page. */
export interface Space {
  readonly before: number;
  readonly after: number;
}

/** Space around each requisite (a choice: the standard gives none). */
export const REQUISITE_SPACES: Readonly<Record<RequisiteRole, Space>> = {
  cover: { before: 0, after: 18 },
  letterhead: { before: 0, after: 12 },
  'date-number': { before: 12, after: 12 },
  addressee: { before: 0, after: 18 },
  approval: { before: 0, after: 12 },
  agreement: { before: 0, after: 12 },
  'document-kind': { before: 24, after: 12 },
  title: { before: 0, after: 12 },
  'text-heading': { before: 12, after: 12 },
  place: { before: 0, after: 12 },
  salutation: { before: 12, after: 12 },
  'appendix-mark': { before: 0, after: 18 },
  'appendix-title': { before: 0, after: 12 },
  attachment: { before: 12, after: 0 },
  executor: { before: 24, after: 0 },
  visa: { before: 12, after: 0 },
  'edge-left': { before: 4, after: 10 },
  'edge-right': { before: 4, after: 10 },
};

/** Space around all else. */
export const SPACES = {
  section: { before: 14, after: 8 },
  subsection: { before: 10, after: 6 },
  /** A heading that stands in the text: «Лист ознакомления». */
  heading: { before: 12, after: 6 },
  centered: { before: 6, after: 6 },
  table: { before: 8, after: 8 },
  caption: { before: 8, after: 4 },
  tableNote: { before: 3, after: 0 },
  form: { before: 6, after: 6 },
  remark: { before: 4, after: 4 },
  /** Each row of a signature: room for the hand. */
  signature: { before: 24, after: 0 },
} as const satisfies Readonly<Record<string, Space>>;
