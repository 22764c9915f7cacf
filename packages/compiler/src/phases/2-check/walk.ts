import type { Span } from '@polozh/diagnostics';
import type { Block, Condition, IfBranch, Inline, InlineBranch } from '@polozh/syntax';

/** What a walk meets; `under` is the condition met, to be joined with those around it. */
export interface Visitor<Presence> {
  /** The presence below a condition that holds (`met` false: does not hold) inside `outer`. */
  readonly under: (outer: Presence, condition: Condition, met: boolean) => Presence;
  /** `contents` are the block's own words, as `contentsOf` gives them. */
  readonly block?: (block: Block, presence: Presence, contents: Contents) => void;
  /** The blocks that stand next to each other in `parent` (`null` at the top), before any of them is met; those of `/если` are in it. Only a section is told to have none. */
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
    visitor.block?.(block, outer, NO_WORDS);
    let rest = outer;
    let previous: BranchKey | null = null;
    for (const branch of block.branches) {
      const inside = enterBranch(branch, rest, previous, outer, visitor);
      for (const inner of branch.blocks) walkBlock(inner, inside, visitor);
      rest = leaveBranch(branch, block.branches, rest, visitor);
      previous = branch.condition ?? branch.span;
    }
    return;
  }
  const guard = guardOf(block);
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
  const contents = contentsOf(block);
  visitor.block?.(block, presence, contents);
  for (const content of contents) walkInlines(content, presence, block, visitor);
  const children = childrenOf(block);
  if (children.length > 0 || block.kind === 'section') walkSiblings(children, presence, block, visitor);
}

/** @returns the presence inside the branch */
function enterBranch<Presence>(
  { condition, span }: IfBranch | InlineBranch,
  rest: Presence,
  previous: BranchKey | null,
  around: Presence,
  visitor: Visitor<Presence>,
): Presence {
  const inside = condition === null ? rest : visitor.under(rest, condition, true);
  visitor.branch?.({ condition, span, key: condition ?? span, previous, around, inside });
  return inside;
}

/** @returns what holds where neither the branch nor one before it is taken; nobody asks behind the last one */
function leaveBranch<Presence, Branch extends IfBranch | InlineBranch>(
  branch: Branch,
  branches: readonly Branch[],
  rest: Presence,
  visitor: Visitor<Presence>,
): Presence {
  const isLast = branch === branches[branches.length - 1];
  return branch.condition === null || isLast ? rest : visitor.under(rest, branch.condition, false);
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
      let previous: BranchKey | null = null;
      for (const branch of node.branches) {
        const inside = enterBranch(branch, rest, previous, outer, visitor);
        walkInlines(branch.children, inside, block, visitor);
        rest = leaveBranch(branch, node.branches, rest, visitor);
        previous = branch.condition ?? branch.span;
      }
    }
  }
}

/** The condition in front of a block; `null` where it stands with what is around it. */
export const guardOf = (block: Block): Condition | null =>
  (block as { readonly guard?: Condition | null }).guard ?? null;

/** The words of a block, each piece of them. */
export type Contents = readonly (readonly Inline[])[];

const NO_WORDS: Contents = [];

/** A block's own words. */
export function contentsOf(block: Block): Contents {
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
      return NO_WORDS;
  }
}

const NO_BLOCKS: readonly Block[] = [];

/** The blocks that stand in a block; branches of an `If` are not among them. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'section':
    case 'clause':
    case 'item':
    case 'definition':
    case 'appendix':
      return block.children;
    case 'note':
    case 'quotation':
    case 'requisite':
    case 'signature':
    case 'edges':
    case 'table':
    case 'form':
      return block.blocks;
    default:
      return NO_BLOCKS;
  }
}
