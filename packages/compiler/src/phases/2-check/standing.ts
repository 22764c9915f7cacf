import type { Block, Condition, If } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';

/** A block with the condition under which it stands. */
export interface Standing {
  readonly block: Exclude<Block, If>;
  readonly presence: Diagram;
}

/** The blocks as a reader of some variant meets them: those of `/если` in their places, each with its condition. */
export function standing(
  blocks: readonly Block[],
  presence: Diagram,
  under: (outer: Diagram, condition: Condition, met: boolean) => Diagram,
): readonly Standing[] {
  const result: Standing[] = [];
  const visit = (list: readonly Block[], outer: Diagram): void => {
    for (const block of list) {
      if (block.kind !== 'if') {
        const guard = 'guard' in block ? block.guard : null;
        result.push({ block, presence: guard === null ? outer : under(outer, guard, true) });
        continue;
      }
      let rest = outer;
      for (const branch of block.branches) {
        visit(branch.blocks, branch.condition === null ? rest : under(rest, branch.condition, true));
        if (branch.condition !== null) rest = under(rest, branch.condition, false);
      }
    }
  };
  visit(blocks, presence);
  return result;
}
