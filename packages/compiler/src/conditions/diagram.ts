/**
 * A condition in canonical form: a decision diagram over finite variables. Two conditions are equal exactly when their
 * diagrams are the same object, so «never», «always» and «follows from» are answered without trying variants.
 */
export interface Diagram {
  /** Index of the variable that is decided here; `Infinity` for the two ends. */
  readonly variable: number;
  /** The diagram for each value of the variable. */
  readonly branches: readonly Diagram[];
  readonly id: number;
}

export const NEVER: Diagram = { variable: Number.POSITIVE_INFINITY, branches: [], id: 0 };
export const ALWAYS: Diagram = { variable: Number.POSITIVE_INFINITY, branches: [], id: 1 };

/** Makes and combines diagrams over one set of variables; diagrams of different makers must not meet. */
export interface Diagrams {
  /** Holds where the variable has one of these values. */
  readonly is: (variable: number, values: readonly number[]) => Diagram;
  readonly and: (a: Diagram, b: Diagram) => Diagram;
  readonly or: (a: Diagram, b: Diagram) => Diagram;
  readonly not: (a: Diagram) => Diagram;
}

/** @param sizes how many values each variable has */
export function createDiagrams(sizes: readonly number[]): Diagrams {
  const unique = new Map<string, Diagram>();
  const memo = new Map<string, Diagram>();
  let next = 2;

  const node = (variable: number, branches: readonly Diagram[]): Diagram => {
    const first = branches[0] as Diagram;
    if (branches.every((branch) => branch === first)) return first;
    const key = `${variable}:${branches.map((branch) => branch.id).join(',')}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    const made = { variable, branches, id: next++ };
    unique.set(key, made);
    return made;
  };

  const apply = (operator: 'and' | 'or', a: Diagram, b: Diagram): Diagram => {
    const [zero, one] = operator === 'and' ? [NEVER, ALWAYS] : [ALWAYS, NEVER];
    if (a === zero || b === zero) return zero;
    if (a === one || a === b) return b;
    if (b === one) return a;
    const key = a.id < b.id ? `${operator}${a.id},${b.id}` : `${operator}${b.id},${a.id}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(a.variable, b.variable);
    const branches = Array.from({ length: sizes[variable] ?? 0 }, (_, value) =>
      apply(operator, cofactor(a, variable, value), cofactor(b, variable, value)),
    );
    const result = node(variable, branches);
    memo.set(key, result);
    return result;
  };

  const not = (a: Diagram): Diagram => {
    if (a === NEVER) return ALWAYS;
    if (a === ALWAYS) return NEVER;
    const key = `not${a.id}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const result = node(a.variable, a.branches.map(not));
    memo.set(key, result);
    return result;
  };

  return {
    is: (variable, values) =>
      node(
        variable,
        Array.from({ length: sizes[variable] ?? 0 }, (_, value) => (values.includes(value) ? ALWAYS : NEVER)),
      ),
    and: (a, b) => apply('and', a, b),
    or: (a, b) => apply('or', a, b),
    not,
  };
}

const cofactor = (diagram: Diagram, variable: number, value: number): Diagram =>
  diagram.variable === variable ? (diagram.branches[value] as Diagram) : diagram;

/** Whether the condition holds where each variable has the value given at its index; the variables that had a say are added to `asked`. */
export function holds(diagram: Diagram, assignment: readonly number[], asked: Set<number>): boolean {
  let at = diagram;
  while (at.branches.length > 0) {
    asked.add(at.variable);
    at = at.branches[assignment[at.variable] ?? 0] as Diagram;
  }
  return at === ALWAYS;
}

/** One way to make the condition hold: the variables that matter with their values; `null` where it never holds. */
export function example(diagram: Diagram): ReadonlyMap<number, number> | null {
  if (diagram === NEVER) return null;
  const values = new Map<number, number>();
  let at = diagram;
  while (at.branches.length > 0) {
    const value = at.branches.findIndex((branch) => branch !== NEVER);
    values.set(at.variable, value);
    at = at.branches[value] as Diagram;
  }
  return values;
}
