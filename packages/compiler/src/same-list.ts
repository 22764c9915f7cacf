import type { Item } from '@polozh/syntax';

/** Whether two items that follow each other are of one list: their markers are of one kind, «1)» and «1.» being two. */
export function isSameList({ marker: a }: Item, { marker: b }: Item): boolean {
  if (a.kind === 'dash' && b.kind === 'dash') return a.count === b.count;
  if (a.kind === 'number' && b.kind === 'number') return a.sign === b.sign;
  return a.kind === b.kind;
}

/** Whether items are numbered «1.»: such items are sentences, with a capital letter and a full stop. */
export const isDotted = ({ marker }: Item): boolean => marker.kind === 'number' && marker.sign === '.';
