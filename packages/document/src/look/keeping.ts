import type { Block, RequisiteRole } from '../block.ts';

/** What an introducing paragraph must not be parted from: the line «…, а именно:» does not end a page. */
const INTRODUCED: ReadonlySet<Block['kind']> = new Set(['list', 'definitions', 'table', 'form']);

/** What stands on the sheet of the signature. */
const SIGNED: ReadonlySet<RequisiteRole> = new Set(['visa', 'executor']);

/** Whether a page must not end between a block and the next one: neither a signature nor what belongs to it stands alone. */
export function staysWith(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind === 'signature') return true;
  if (next.kind === 'requisite' && SIGNED.has(next.role))
    return block.kind === 'signature' || (block.kind === 'requisite' && SIGNED.has(block.role));
  return block.kind === 'paragraph' && INTRODUCED.has(next.kind);
}

/** Whether a page must not end behind this item of a list: the last item never stands alone. */
export const staysWithLast = (items: readonly unknown[], index: number): boolean => index === items.length - 2;

/** Whether the kind's name and what follows are one heading, with no space between: «ПОЛОЖЕНИЕ» over «о совете». */
export const joinsNext = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'requisite' && block.role === 'document-kind' && next?.kind === 'requisite' && next.role === 'title';
