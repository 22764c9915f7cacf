import type { Difference } from './difference.ts';
import { sideOf } from './lines-of.ts';

/** How a text says that a clause is in force no more. */
const REPEALED = /^утратил[аио]?\s+силу/iu;

/** A clause that went and one of the same number that only says so are one difference. */
export function gatherRepealed(changes: readonly Difference[]): readonly Difference[] {
  const gathered: Difference[] = [];
  for (const change of changes) {
    const last = gathered[gathered.length - 1];
    if (last?.kind === 'deleted' && isRepeal(change) && last.before?.name === change.after?.name)
      gathered[gathered.length - 1] = {
        ...last,
        kind: 'repealed',
        after: change.after,
        lines: [...last.lines, ...change.lines],
      };
    else gathered.push(change);
  }
  return gathered;
}

const isRepeal = ({ kind, lines }: Difference): boolean =>
  kind === 'inserted' && REPEALED.test(sideOf(lines[0]?.segments ?? [], 'after'));
