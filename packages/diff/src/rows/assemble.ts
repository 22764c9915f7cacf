import type { Block, DefinitionEntry, ListItem, Part } from '@polozh/document';
import { attachTo, type ContainerRow, type Row } from './row.ts';

/** A container that is open while rows are put together; its blocks are added to. */
interface Frame {
  readonly row: ContainerRow;
  readonly blocks: Block[];
}

/** Puts rows together into parts: each goes into the innermost open container that its rank leaves open. */
export function assemble(rows: readonly Row[]): readonly Part[] {
  const parts: Part[] = [];
  const stack: Frame[] = [];
  for (const row of rows) {
    while (stack.length > 0 && closes(row, stack[stack.length - 1] as Frame)) stack.pop();
    const into = stack[stack.length - 1]?.blocks ?? [];
    if (row.kind === 'leaf') {
      into.push(row.block);
      continue;
    }
    const blocks: Block[] = 'blocks' in row.block ? [...row.block.blocks] : [];
    stack.push({ row, blocks });
    if (row.kind === 'part') parts.push({ ...row.block, blocks });
    else if (row.kind === 'item') itemsOf(into, row).push({ ...row.block, blocks });
    else if (row.kind === 'entry') entriesOf(into, row).push({ ...row.block, blocks });
    else into.push({ ...row.block, blocks });
  }
  return parts;
}

const closes = (row: Row, { row: open }: Frame): boolean =>
  row.kind === 'leaf' ? attachTo(open) > row.attach : open.rank >= row.rank;

/** The items of the list that stands last and goes on, or of a new one. */
function itemsOf(into: Block[], { group }: Extract<Row, { kind: 'item' }>): ListItem[] {
  const last = into[into.length - 1];
  if (last?.kind === 'list' && last.marker === group.marker && last.depth === group.depth)
    return last.items as ListItem[];
  const items: ListItem[] = [];
  into.push({ kind: 'list', marker: group.marker, depth: group.depth, items, origin: group.origin });
  return items;
}

function entriesOf(into: Block[], { group }: Extract<Row, { kind: 'entry' }>): DefinitionEntry[] {
  const last = into[into.length - 1];
  if (last?.kind === 'definitions') return last.entries as DefinitionEntry[];
  const entries: DefinitionEntry[] = [];
  into.push({ kind: 'definitions', entries, origin: group.origin });
  return entries;
}
