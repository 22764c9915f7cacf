import type { Block } from '@polozh/syntax';
import { ALWAYS, type Diagram } from './conditions/diagram.ts';
import type { Checked } from './phases/2-check/check.ts';
import { walk } from './phases/2-check/walk.ts';

/** The condition under which each block of the source stands; `analysis.space.describe` says it in Russian. */
export function presences({ source, under }: Checked): ReadonlyMap<Block, Diagram> {
  const result = new Map<Block, Diagram>();
  walk(source.blocks, ALWAYS, { under, block: (block, presence) => void result.set(block, presence) });
  return result;
}
