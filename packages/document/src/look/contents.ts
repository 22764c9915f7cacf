import type { Block } from '../block.ts';
import type { Part } from '../document.ts';

/** How deep a part stands in contents, outlines and headings: its sections are so much deeper than those of the main text. */
export const partDepth = ({ role, nested }: Part): 0 | 1 | 2 => (role === 'main' ? 0 : nested ? 2 : 1);

/** Before which block of the main text the contents stand: before the first section, or else before the text. */
export function contentsPlace(blocks: readonly Block[]): number {
  const section = blocks.findIndex(({ kind }) => kind === 'section');
  if (section >= 0) return section;
  const text = blocks.findIndex(({ kind }) => kind !== 'requisite' && kind !== 'requisite-row');
  return text < 0 ? blocks.length : text;
}
