import type { Block, Document, Part } from '@polozh/document';
import { attachTo, type ContainerRow, RANK, type Row } from './row.ts';

/** A document's rows in reading order. Equal documents have equal rows, and `assemble` makes the document of them again. */
export function flatten(document: Pick<Document, 'parts'>): readonly Row[] {
  const rows: Row[] = [];
  for (const part of document.parts) {
    const row: ContainerRow & { readonly block: Part } = {
      kind: 'part',
      rank: RANK.part,
      block: { ...part, blocks: [] },
    };
    rows.push(row);
    flattenBlocks(part.blocks, row, rows);
  }
  return rows;
}

function flattenBlocks(blocks: readonly Block[], parent: ContainerRow, rows: Row[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        open(
          { kind: 'section', rank: RANK.section + block.level, block: { ...block, blocks: [] } },
          block.blocks,
          rows,
        );
        break;
      case 'clause': {
        const [lead, rest] = leadOf(block.blocks);
        open({ kind: 'clause', rank: RANK.clause + block.depth, block: { ...block, blocks: lead } }, rest, rows);
        break;
      }
      case 'remark':
        open({ kind: 'remark', rank: RANK.remark, block: { ...block, blocks: [] } }, block.blocks, rows);
        break;
      case 'list': {
        const { origin, marker, depth } = block;
        for (const item of block.items) {
          const [lead, rest] = leadOf(item.blocks);
          const group = { origin, marker, depth };
          open({ kind: 'item', rank: RANK.item + depth, block: { ...item, blocks: lead }, group }, rest, rows);
        }
        break;
      }
      case 'definitions':
        for (const entry of block.entries) {
          const group = { origin: block.origin };
          open({ kind: 'entry', rank: RANK.entry, block: { ...entry, blocks: [] }, group }, entry.blocks, rows);
        }
        break;
      default:
        rows.push({ kind: 'leaf', attach: attachTo(parent), block });
    }
  }
}

function open(row: ContainerRow, inside: readonly Block[], rows: Row[]): void {
  rows.push(row);
  flattenBlocks(inside, row, rows);
}

/** The paragraph that carries a label belongs to the label's row. */
function leadOf(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  return blocks[0]?.kind === 'paragraph' ? [blocks.slice(0, 1), blocks.slice(1)] : [[], blocks];
}
