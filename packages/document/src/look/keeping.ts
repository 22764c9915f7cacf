import type { Block } from '../block.ts';

/** What an introducing paragraph must not be parted from: the line «…, а именно:» does not end a page. */
const INTRODUCED: ReadonlySet<Block['kind']> = new Set(['list', 'definitions', 'table', 'form']);

/** Whether a page must not end between a block and the next one: a signature never stands alone. */
export const staysWith = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && (next.kind === 'signature' || (block.kind === 'paragraph' && INTRODUCED.has(next.kind)));

/** Whether a page must not end behind this item of a list: the last item never stands alone. */
export const staysWithLast = (items: readonly unknown[], index: number): boolean => index === items.length - 2;

/** Whether the kind's name and what follows are one heading, with no space between: «ПОЛОЖЕНИЕ» over «о совете». */
export const joinsNext = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'requisite' && block.role === 'document-kind' && next?.kind === 'requisite' && next.role === 'title';
