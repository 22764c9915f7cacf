import { diagnostic } from '@polozh/diagnostics';
import { type Diagram, NEVER, UNKNOWN } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import type { BranchKey, MetBranch } from './walk.ts';

/** What is known of a branch from all the places where it stands: a fragment stands in many. */
interface Seen {
  readonly branch: MetBranch<Diagram>;
  /** What surrounds it can hold. */
  isReached: boolean;
  /** Its condition can hold with what surrounds it, whatever the branches before it took. */
  canHold: boolean;
  /** It can be the branch taken. */
  canBeTaken: boolean;
  canFail: boolean;
}

/** Every condition decides something where it stands, and every branch is taken in some variant. */
export const checkConditions: Check = ({ space, conditions, report }) => {
  const { and, not } = space.diagrams;
  const seen = new Map<BranchKey, Seen>();
  return {
    branch: (branch) => {
      const { key, condition, around, inside } = branch;
      const known = seen.get(key) ?? {
        branch,
        isReached: false,
        canHold: false,
        canBeTaken: false,
        canFail: condition === null,
      };
      seen.set(key, known);
      if (around === UNKNOWN || inside === UNKNOWN) {
        known.canBeTaken = true;
        known.canFail = true;
        return;
      }
      if (!space.isPossible(around)) return;
      const own = condition === null ? around : and(around, conditions.get(condition) ?? UNKNOWN);
      known.isReached = true;
      known.canBeTaken ||= space.isPossible(inside);
      known.canHold ||= known.canBeTaken || space.isPossible(own);
      known.canFail ||= own !== around && space.isPossible(and(around, not(own)));
    },
    finish: () => {
      /** What is told of a branch explains what is wrong with those behind it. */
      const explained = new Set<BranchKey>();
      for (const [key, { branch, isReached, canHold, canBeTaken, canFail }] of seen) {
        const { condition, previous, span } = branch;
        const isExplained = previous !== null && explained.has(previous);
        if (!isReached || (canBeTaken && canFail)) {
          if (isExplained) explained.add(key);
          continue;
        }
        explained.add(key);
        if (condition === null || (canHold && !canBeTaken)) {
          if (!isExplained) report(diagnostic('branch-unreachable', condition?.span ?? span, {}));
        } else {
          const own = conditions.get(condition);
          const isAlone = own === NEVER || own === not(NEVER);
          report(diagnostic(canHold ? 'condition-always' : 'condition-never', condition.span, { isAlone }));
        }
      }
    },
  };
};
