import type { Block, Condition, If } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import { guardOf } from './walk.ts';

/** A block with the condition under which it stands. */
export interface Standing {
  readonly block: Exclude<Block, If>;
  readonly presence: Diagram;
}

type Under = (outer: Diagram, condition: Condition, met: boolean) => Diagram;

/** The blocks as a reader of some variant meets them: those of `/если` in their places, each with its condition. */
export function standing(blocks: readonly Block[], presence: Diagram, under: Under): readonly Standing[] {
  const result: Standing[] = [];
  collect(blocks, presence, under, result);
  return result;
}

function collect(blocks: readonly Block[], outer: Diagram, under: Under, result: Standing[]): void {
  for (const block of blocks) {
    if (block.kind !== 'if') {
      const guard = guardOf(block);
      result.push({ block, presence: guard === null ? outer : under(outer, guard, true) });
      continue;
    }
    let rest = outer;
    for (const { condition, blocks: inner } of block.branches) {
      collect(inner, condition === null ? rest : under(rest, condition, true), under, result);
      if (condition !== null) rest = under(rest, condition, false);
    }
  }
}
