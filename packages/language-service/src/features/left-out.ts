import { ALWAYS, type Analysis, childrenOf, contentsOf, type Diagram, holdsIn, type Variant } from '@polozh/compiler';
import type { Span } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import { titleOf } from '../rows/title.ts';

/** A line of what a variant leaves out. */
export interface LeftOutLine {
  /** How deep it stands in the block that is left out. */
  readonly depth: number;
  readonly text: string;
}

/** A block of the source that a variant leaves out, and what would stand there. */
export interface LeftOut {
  readonly kind: Block['kind'];
  readonly span: Span;
  /** Where it stands, in Russian: «в вариантах «школа», «спо»»; empty where that is nowhere. */
  readonly where: string;
  /** Its own words and those of what stands in it, each on a line, cut to a line's length. */
  readonly lines: readonly LeftOutLine[];
  /** The block before it that the variant has; `null` where it would stand first in `parent`. */
  readonly after: Span | null;
  /** The block in which it would stand; `null` at the top. */
  readonly parent: Span | null;
}

/**
 * The blocks that a variant leaves out, in the order of the source: the outermost of each place, with all that is in it.
 * A preview shows them greyed; the Document knows nothing of them.
 */
export function leftOut(analysis: Analysis, variant: Variant): readonly LeftOut[] {
  const { source, space, under } = analysis;
  const stands = holdsIn(analysis, variant);
  const result: LeftOut[] = [];

  const visit = (blocks: readonly Block[], outer: Diagram, parent: Span | null): void => {
    let after: Span | null = null;
    for (const { block, presence } of standing(blocks, outer, under)) {
      if (block.kind.endsWith('-declaration') || block.kind === 'note') continue;
      if (stands(presence)) {
        after = block.span;
        visit(childrenOf(block), presence, block.span);
      } else {
        const where = space.describe(presence).trim();
        result.push({ kind: block.kind, span: block.span, where, lines: linesOf(block, 0), after, parent });
      }
    }
  };
  visit(source.blocks, ALWAYS, null);
  return result;
}

interface Standing {
  readonly block: Block;
  readonly presence: Diagram;
}

/** Blocks with the condition of each, those of `/если` in their places. */
function standing(blocks: readonly Block[], outer: Diagram, under: Analysis['under']): readonly Standing[] {
  return blocks.flatMap((block): readonly Standing[] => {
    if (block.kind !== 'if') {
      const guard = 'guard' in block ? block.guard : null;
      return [{ block, presence: guard === null ? outer : under(outer, guard, true) }];
    }
    let rest = outer;
    return block.branches.flatMap(({ condition, blocks: inner }) => {
      const inside = condition === null ? rest : under(rest, condition, true);
      if (condition !== null) rest = under(rest, condition, false);
      return standing(inner, inside, under);
    });
  });
}

function linesOf(block: Block, depth: number): readonly LeftOutLine[] {
  if (block.kind === 'if')
    return block.branches.flatMap((branch) => branch.blocks.flatMap((inner) => linesOf(inner, depth)));
  const text = contentsOf(block)
    .map(titleOf)
    .filter((words) => words !== '')
    .join(' ; ');
  const own = text === '' ? [] : [{ depth, text }];
  return [...own, ...childrenOf(block).flatMap((child) => linesOf(child, depth + 1))];
}
