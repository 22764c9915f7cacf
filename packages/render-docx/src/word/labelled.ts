import type { Block, Changeable, Document, Label, List } from '@polozh/document';
import { CLAUSE_STYLES, type NumberedStyle, SECTION_STYLES } from '../styles/style-ids.ts';

/** A thing that has an anchor and perhaps a printed number. */
export interface Labelled {
  /** The section, clause, item, entry, table or part itself; its change is its label's. */
  readonly owner: Changeable;
  readonly anchor: string;
  readonly label: Label | null;
  /** The paragraph that the label stands in, as far as its change goes. */
  readonly head: Changeable;
  /** Index of its part. */
  readonly part: number;
  /** The style that can carry its number; `null` where numbers are not bound to styles. */
  readonly style: NumberedStyle | null;
  /** The list that it is an item of. */
  readonly list: List | null;
}

/** What a thing has beside its owner, anchor and part. */
type More = Partial<Pick<Labelled, 'label' | 'head' | 'style' | 'list'>>;

/** Everything with an anchor, in the order in which it is printed. */
export function labelledThings(document: Document): readonly Labelled[] {
  const out: Labelled[] = [];
  for (const [part, content] of document.parts.entries()) {
    const add: Adder = (owner, more) =>
      out.push({ owner, anchor: owner.anchor, label: null, head: owner, part, style: null, list: null, ...more });
    add(content, {});
    visit(content.blocks, add);
  }
  return out;
}

type Adder = (owner: Changeable & { readonly anchor: string }, more: More) => void;

function visit(blocks: readonly Block[], add: Adder): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        add(block, { label: block.label, style: SECTION_STYLES[block.level] });
        visit(block.blocks, add);
        break;
      case 'clause':
        add(block, { label: block.label, head: headOf(block), style: CLAUSE_STYLES[block.depth] });
        visit(block.blocks, add);
        break;
      case 'list':
        for (const item of block.items) {
          add(item, { label: item.label, head: headOf(item), list: block });
          visit(item.blocks, add);
        }
        break;
      case 'definitions':
        for (const entry of block.entries) {
          add(entry, {});
          visit(entry.blocks, add);
        }
        break;
      case 'table':
        add(block, { label: block.label });
        break;
      case 'remark':
        visit(block.blocks, add);
        break;
      default:
        break;
    }
  }
}

/** The paragraph that carries the label of a clause or an item: its first, or an empty one made for it. */
export function headOf(owner: Changeable & { readonly blocks: readonly Block[] }): Changeable {
  const first = owner.blocks[0];
  return first?.kind === 'paragraph' ? first : owner;
}
