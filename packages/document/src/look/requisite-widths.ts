import type { RequisiteRole } from '../block.ts';
import type { Style } from '../style.ts';
import { COLUMN_GAP } from './sizes.ts';

/** What stands as a block at an edge of the page, as wide as a requisite. */
const AT_EDGE: ReadonlySet<RequisiteRole> = new Set([
  'addressee',
  'approval',
  'agreement',
  'text-heading',
  'appendix-mark',
  'executor',
]);

/** Between the margins, mm. */
export const textWidth = ({ page, margins }: Style): number => page.width - margins.left - margins.right;

/** The width of a requisite that stands alone, mm. */
export const requisiteWidth = (role: RequisiteRole, style: Style): number =>
  AT_EDGE.has(role) ? Math.min(style.requisiteWidth, textWidth(style)) : textWidth(style);

/** The widths of requisites side by side, without the gaps between them, mm: of two the right one is as wide as one alone, more are equal. */
export function rowWidths(count: number, style: Style): readonly number[] {
  const width = textWidth(style);
  if (count === 1) return [requisiteWidth('approval', style)];
  if (count === 2) return [width - style.requisiteWidth - COLUMN_GAP, style.requisiteWidth];
  return Array.from({ length: count }, () => (width - (count - 1) * COLUMN_GAP) / count);
}
