import type { Span } from '@polozh/diagnostics';
import type { Block, Condition, IfBranch, Inline, InlineBranch } from '@polozh/syntax';

/** What a walk meets; `under` is the condition met, to be joined with those around it. */
export interface Visitor<Presence> {
  /** The presence below a condition that holds (`met` false: does not hold) inside `outer`. */
  readonly under: (outer: Presence, condition: Condition, met: boolean) => Presence;
  readonly block?: (block: Block, presence: Presence) => void;
  /** The blocks that stand next to each other in `parent` (`null` at the top), before any of them is met; those of `/если` are in it. */
  readonly siblings?: (blocks: readonly Block[], presence: Presence, parent: Block | null) => void;
  /** A guard or a branch of `/если` or a chain. */
  readonly branch?: (branch: MetBranch<Presence>) => void;
  readonly inline?: (node: Inline, presence: Presence, block: Block) => void;
}

/** A condition, or the place of an `иначе`. */
export type BranchKey = Condition | Span;

/** A guard or a branch as a walk meets it. */
export interface MetBranch<Presence> {
  /** `null` for `иначе`. */
  readonly condition: Condition | null;
  readonly span: Span;
  /** The same wherever a fragment puts this branch. */
  readonly key: BranchKey;
  /** The key of the branch before it; `null` for a first one. */
  readonly previous: BranchKey | null;
  /** What holds around the whole `/если` or chain. */
  readonly around: Presence;
  /** What holds inside the branch. */
  readonly inside: Presence;
}

/** Walks a tree with the presence condition of every node. Declarations and notes' own texts are walked like any block. */
export function walk<Presence>(blocks: readonly Block[], presence: Presence, visitor: Visitor<Presence>): void {
  walkSiblings(blocks, presence, null, visitor);
}

function walkSiblings<Presence>(
  blocks: readonly Block[],
  presence: Presence,
  parent: Block | null,
  visitor: Visitor<Presence>,
): void {
  visitor.siblings?.(blocks, presence, parent);
  for (const block of blocks) walkBlock(block, presence, visitor);
}

function walkBlock<Presence>(block: Block, outer: Presence, visitor: Visitor<Presence>): void {
  if (block.kind === 'if') {
    visitor.block?.(block, outer);
    walkBranches(block.branches, outer, visitor, (branch, presence) => {
      for (const inner of branch.blocks) walkBlock(inner, presence, visitor);
    });
    return;
  }
  const guard = 'guard' in block ? block.guard : null;
  const presence = guard === null ? outer : visitor.under(outer, guard, true);
  if (guard !== null)
    visitor.branch?.({
      condition: guard,
      span: guard.span,
      key: guard,
      previous: null,
      around: outer,
      inside: presence,
    });
  visitor.block?.(block, presence);
  for (const content of contentsOf(block)) walkInlines(content, presence, block, visitor);
  for (const children of childrenOf(block)) walkSiblings(children, presence, block, visitor);
}

function walkBranches<Presence, Branch extends IfBranch | InlineBranch>(
  branches: readonly Branch[],
  around: Presence,
  visitor: Visitor<Presence>,
  visit: (branch: Branch, presence: Presence) => void,
): void {
  let rest = around;
  let previous: BranchKey | null = null;
  for (const [index, branch] of branches.entries()) {
    const { condition, span } = branch;
    const inside = condition === null ? rest : visitor.under(rest, condition, true);
    const key = condition ?? span;
    visitor.branch?.({ condition, span, key, previous, around, inside });
    visit(branch, inside);
    if (condition !== null && index < branches.length - 1) rest = visitor.under(rest, condition, false);
    previous = key;
  }
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
    else if (node.kind === 'chain')
      walkBranches(node.branches, outer, visitor, (branch, presence) =>
        walkInlines(branch.children, presence, block, visitor),
      );
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
