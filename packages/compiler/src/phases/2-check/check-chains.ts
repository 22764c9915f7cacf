import { diagnostic } from '@polozh/diagnostics';
import type { Chain, Inline, InlineBranch } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';

/**
 * Conditional words side by side that exclude each other leave no variant without words. Off by default, for often nothing is
 * what is meant; but words for each value of a choice are wanted in the template too, where it is still open.
 */
export const checkChains: Check = (context) => ({
  block: (_, presence, contents) => {
    for (const content of contents) checkRuns(content, presence, context);
  },
});

function checkRuns(content: readonly Inline[], presence: Diagram, context: CheckContext): void {
  const run: InlineBranch[] = [];
  for (const node of content) {
    if (node.kind === 'chain') run.push(...node.branches);
    else if (run.length > 0 && !isSpace(node)) {
      checkRun(run, presence, context);
      run.length = 0;
    }
  }
  checkRun(run, presence, context);
}

const isSpace = (node: Exclude<Inline, Chain>): boolean =>
  node.kind === 'soft-break' || (node.kind === 'text' && node.text.trim() === '');

function checkRun(
  branches: readonly InlineBranch[],
  presence: Diagram,
  { space, symbols, conditions, report }: CheckContext,
): void {
  const first = branches[0];
  if (branches.length < 2 || first === undefined || branches.some(({ condition }) => condition === null)) return;
  const { and, or, not } = space.diagrams;
  let taken: Diagram = NEVER;
  for (const { condition } of branches) {
    const own = (condition && conditions.get(condition)) ?? NEVER;
    if (space.isPossible(and(and(taken, own), presence))) return;
    taken = or(taken, own);
  }
  const variant = space.where(presence, not(taken));
  if (variant === null) return;
  const left = and(presence, not(taken));
  const open = [...symbols.choices.values()].find(({ key }) => {
    const isOpen = space.choice(key, null);
    return isOpen !== null && !space.isPossible(and(left, not(isOpen)));
  });
  report(
    open === undefined
      ? diagnostic('chain-gap', first.span, { variant })
      : diagnostic('chain-open', first.span, { name: open.name }),
  );
}
