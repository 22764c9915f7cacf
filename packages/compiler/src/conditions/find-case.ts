import { ALWAYS, cofactor, type Diagram, NEVER, UNKNOWN } from './diagram.ts';

/** A set of variants: for each variable that matters the values that it may have. Empty: all variants. */
export type Case = ReadonlyMap<number, ReadonlySet<number>>;

/** How far a search goes before it gives up; a text that people wrote needs some hundreds of steps. */
const STEPS = 20_000;

/** The search ended before it knew. */
export const GAVE_UP = 'gave-up';

/**
 * One variant in which all the conditions hold, as the values of the variables that were asked for; `null` where there is
 * none, `GAVE_UP` where a fair number of steps did not tell. The product of the conditions is never built: it is walked, in the
 * variables' order, until it holds somewhere.
 */
export function findVariant(
  conditions: readonly Diagram[],
  sizes: readonly number[],
): ReadonlyMap<number, number> | null | typeof GAVE_UP {
  const failed = new Set<string>();
  const values = new Map<number, number>();
  let steps = 0;
  const search = (parts: readonly Diagram[]): boolean => {
    if (parts.length === 0) return true;
    const key = parts.map((part) => part.id).join(' ');
    if (failed.has(key) || ++steps > STEPS) return false;
    const variable = parts.reduce((least, part) => Math.min(least, part.variable), Number.POSITIVE_INFINITY);
    for (let value = 0; value < (sizes[variable] ?? 0); value++) {
      const rest = simplify(parts.map((part) => cofactor(part, variable, value)));
      if (rest === null) continue;
      values.set(variable, value);
      if (search(rest)) return true;
      values.delete(variable);
    }
    failed.add(key);
    return false;
  };
  const parts = simplify(conditions);
  if (parts !== null && search(parts)) return values;
  return steps > STEPS ? GAVE_UP : null;
}

/** The conditions that still say something, each once; `null` where one cannot hold or is not known. */
function simplify(conditions: readonly Diagram[]): readonly Diagram[] | null {
  const parts = new Set<Diagram>();
  for (const condition of conditions) {
    if (condition === NEVER || condition === UNKNOWN) return null;
    if (condition !== ALWAYS) parts.add(condition);
  }
  return [...parts].sort((a, b) => a.id - b.id);
}

/**
 * The variant made as general as can be while all the conditions still hold in all of it: variables are dropped from the
 * last to the first, and those that stay get all the values that they may have.
 */
export function generalise(
  variant: ReadonlyMap<number, number>,
  conditions: readonly Diagram[],
  sizes: readonly number[],
): Case {
  const values = new Map<number, Set<number>>([...variant].map(([variable, value]) => [variable, new Set([value])]));
  const holdsStill = (): boolean => conditions.every((condition) => holdsIn(condition, values));
  for (const variable of [...variant.keys()].sort((a, b) => b - a)) {
    const kept = values.get(variable) as Set<number>;
    values.delete(variable);
    if (holdsStill()) continue;
    values.set(variable, kept);
    for (let value = 0; value < (sizes[variable] ?? 0); value++) {
      if (kept.has(value)) continue;
      kept.add(value);
      if (!holdsStill()) kept.delete(value);
    }
  }
  return values;
}

/** Whether a condition holds in each variant of a case. */
function holdsIn(condition: Diagram, values: Case): boolean {
  const known = new Map<Diagram, boolean>();
  const look = (at: Diagram): boolean => {
    if (at.branches.length === 0) return at === ALWAYS;
    const before = known.get(at);
    if (before !== undefined) return before;
    const allowed = values.get(at.variable);
    const result = at.branches.every((branch, value) => allowed?.has(value) === false || look(branch));
    known.set(at, result);
    return result;
  };
  return look(condition);
}
