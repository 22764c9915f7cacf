import type { Block, Condition, Inline } from '@polozh/syntax';

/** What a walk meets; `under` is the condition met, to be joined with those around it. */
export interface Visitor<Presence> {
  /** The presence below a condition that holds (`met` false: does not hold) inside `outer`. */
  readonly under: (outer: Presence, condition: Condition, met: boolean) => Presence;
  readonly block?: (block: Block, presence: Presence) => void;
  readonly inline?: (node: Inline, presence: Presence, block: Block) => void;
}

/** Walks a tree with the presence condition of every node. Declarations and notes' own texts are walked like any block. */
export function walk<Presence>(blocks: readonly Block[], presence: Presence, visitor: Visitor<Presence>): void {
  for (const block of blocks) walkBlock(block, presence, visitor);
}

function walkBlock<Presence>(block: Block, outer: Presence, visitor: Visitor<Presence>): void {
  if (block.kind === 'if') {
    visitor.block?.(block, outer);
    let rest = outer;
    for (const branch of block.branches) {
      walk(branch.blocks, branch.condition === null ? rest : visitor.under(rest, branch.condition, true), visitor);
      if (branch.condition !== null) rest = visitor.under(rest, branch.condition, false);
    }
    return;
  }
  const presence = 'guard' in block && block.guard !== null ? visitor.under(outer, block.guard, true) : outer;
  visitor.block?.(block, presence);
  for (const content of contentsOf(block)) walkInlines(content, presence, block, visitor);
  for (const children of childrenOf(block)) walk(children, presence, visitor);
}

function walkInlines<Presence>(
  nodes: readonly Inline[],
  outer: Presence,
  block: Block,
  visitor: Visitor<Presence>,
): void {
  for (const node of nodes) {
    visitor.inline?.(node, outer, block);
    if (node.kind === 'emphasis' || node.kind === 'repealed') walkInlines(node.children, outer, block, visitor);
    else if (node.kind === 'chain') {
      let rest = outer;
      for (const branch of node.branches) {
        walkInlines(
          branch.children,
          branch.condition === null ? rest : visitor.under(rest, branch.condition, true),
          block,
          visitor,
        );
        if (branch.condition !== null) rest = visitor.under(rest, branch.condition, false);
      }
    }
  }
}

/** A block's own words, each piece of them. */
export function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'section':
    case 'clause':
    case 'item':
    case 'paragraph':
    case 'line':
    case 'appendix':
    case 'remark':
    case 'document-declaration':
      return [block.content];
    case 'definition':
      return [block.term, block.content];
    case 'row':
      return block.cells;
    case 'table':
      return [block.caption, ...block.notes];
    default:
      return [];
  }
}

/** The blocks that stand in a block; branches of an `If` are not among them. */
export function childrenOf(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case 'section':
    case 'clause':
    case 'item':
    case 'definition':
    case 'appendix':
      return [block.children];
    case 'note':
    case 'requisite':
    case 'signature':
    case 'table':
    case 'form':
      return [block.blocks];
    default:
      return [];
  }
}
