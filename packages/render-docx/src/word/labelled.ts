import type { Block, Document, Label, List } from '@polozh/document';
import { CLAUSE_STYLES, type NumberedStyle, SECTION_STYLES } from '../styles/style-ids.ts';

/** A thing that has an anchor and perhaps a printed number. */
export interface Labelled {
  /** The section, clause, item, entry, table or part itself. */
  readonly owner: object;
  readonly anchor: string;
  readonly label: Label | null;
  /** Index of its part. */
  readonly part: number;
  /** The style that can carry its number; `null` where numbers are not bound to styles. */
  readonly style: NumberedStyle | null;
  /** The list that it is an item of. */
  readonly list: List | null;
}

/** Everything with an anchor, in the order in which it is printed. */
export function labelledThings(document: Document): readonly Labelled[] {
  const out: Labelled[] = [];
  for (const [part, content] of document.parts.entries()) {
    out.push({ owner: content, anchor: content.anchor, label: null, part, style: null, list: null });
    visit(content.blocks, part, out);
  }
  return out;
}

function visit(blocks: readonly Block[], part: number, out: Labelled[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        out.push({
          owner: block,
          anchor: block.anchor,
          label: block.label,
          part,
          style: SECTION_STYLES[block.level],
          list: null,
        });
        visit(block.blocks, part, out);
        break;
      case 'clause':
        out.push({
          owner: block,
          anchor: block.anchor,
          label: block.label,
          part,
          style: CLAUSE_STYLES[block.depth],
          list: null,
        });
        visit(block.blocks, part, out);
        break;
      case 'list':
        for (const item of block.items) {
          out.push({ owner: item, anchor: item.anchor, label: item.label, part, style: null, list: block });
          visit(item.blocks, part, out);
        }
        break;
      case 'definitions':
        for (const entry of block.entries) {
          out.push({ owner: entry, anchor: entry.anchor, label: null, part, style: null, list: null });
          visit(entry.blocks, part, out);
        }
        break;
      case 'table':
        out.push({ owner: block, anchor: block.anchor, label: block.label, part, style: null, list: null });
        break;
      case 'remark':
        visit(block.blocks, part, out);
        break;
      default:
        break;
    }
  }
}
