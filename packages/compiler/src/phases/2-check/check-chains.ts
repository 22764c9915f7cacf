import { diagnostic } from '@polozh/diagnostics';
import type { Chain, Inline } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { contentsOf } from './walk.ts';

/** Conditional words side by side that exclude each other leave no variant without words. Off by default: often nothing is what is meant. */
export const checkChains: Check = (context) => ({
  block: (block, presence) => {
    for (const content of contentsOf(block)) checkRuns(content, presence, context);
  },
});

function checkRuns(content: readonly Inline[], presence: Diagram, context: CheckContext): void {
  let run: Chain[] = [];
  for (const node of content) {
    if (node.kind === 'chain') run.push(node);
    else if (node.kind !== 'soft-break' && !(node.kind === 'text' && node.text.trim() === '')) {
      checkRun(run, presence, context);
      run = [];
    }
  }
  checkRun(run, presence, context);
}

function checkRun(run: readonly Chain[], presence: Diagram, { space, conditions, report }: CheckContext): void {
  const branches = run.flatMap((chain) => chain.branches);
  const [first] = branches;
  if (branches.length < 2 || first === undefined || branches.some(({ condition }) => condition === null)) return;
  const { and, or, not } = space.diagrams;
  let taken: Diagram = NEVER;
  for (const { condition } of branches) {
    const own = (condition && conditions.get(condition)) ?? NEVER;
    if (space.isPossible(and(and(taken, own), presence))) return;
    taken = or(taken, own);
  }
  const variant = space.where(presence, not(taken));
  if (variant !== null) report(diagnostic('chain-gap', first.span, { variant }));
}
