import type { Part, Requisite, RequisiteRole } from '@polozh/document';

const TITLES: readonly RequisiteRole[] = ['document-kind', 'title', 'appendix-title'];

/**
 * The requisites that together name a part: «ПОЛОЖЕНИЕ» and «о порядке …» next to each other; a letter has its heading
 * to the text instead, an appendix without a title its mark. Empty where there is nothing of the kind.
 */
export function findHeadline(part: Part): readonly Requisite[] {
  const headline: Requisite[] = [];
  for (const block of part.blocks) {
    if (block.kind === 'requisite' && TITLES.includes(block.role)) headline.push(block);
    else if (headline.length > 0) return headline;
  }
  if (headline.length > 0) return headline;
  const heading = part.blocks.find(
    (block) => block.kind === 'requisite' && (block.role === 'text-heading' || block.role === 'appendix-mark'),
  );
  return heading?.kind === 'requisite' ? [heading] : [];
}
