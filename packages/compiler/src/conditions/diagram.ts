/**
 * A condition in canonical form: a decision diagram over finite variables. Two conditions are equal exactly when their
 * diagrams are the same object, so «never», «always» and «follows from» are answered without trying variants.
 */
export interface Diagram {
  /** Index of the variable that is decided here; `Infinity` for the ends. */
  readonly variable: number;
  /** The diagram for each value of the variable. */
  readonly branches: readonly Diagram[];
  readonly id: number;
}

const end = (id: number): Diagram => ({ variable: Number.POSITIVE_INFINITY, branches: [], id });

export const NEVER: Diagram = end(0);
export const ALWAYS: Diagram = end(1);
/** Not known: a name of the condition is not declared, or the diagram would be too large. Nothing is concluded from it. */
export const UNKNOWN: Diagram = end(2);

/** Makes and combines diagrams over one set of variables; diagrams of different makers must not meet. */
export interface Diagrams {
  /** Holds where the variable has one of these values. */
  readonly is: (variable: number, values: readonly number[]) => Diagram;
  readonly and: (a: Diagram, b: Diagram) => Diagram;
  readonly or: (a: Diagram, b: Diagram) => Diagram;
  readonly not: (a: Diagram) => Diagram;
}

/** One operation looks at so many pairs of nodes and no more: its result is `UNKNOWN` then. */
const STEPS = 30_000;
/** Ids stay below this, so that a pair of them is one exact number. */
const ID_LIMIT = 2 ** 26;

type Operator = 'and' | 'or';

/** @param sizes how many values each variable has */
export function createDiagrams(sizes: readonly number[]): Diagrams {
  const pairs = new Map<number, Map<number, Diagram>>();
  const wide = new Map<string, Diagram>();
  const memo: Readonly<Record<Operator, Map<number, Diagram>>> = { and: new Map(), or: new Map() };
  const negations = new Map<number, Diagram>();
  let next = 3;
  let steps = 0;

  const node = (variable: number, branches: readonly Diagram[]): Diagram => {
    const first = branches[0] as Diagram;
    if (branches.every((branch) => branch === first)) return first;
    if (branches.length > 2) {
      const key = `${variable}:${branches.map((branch) => branch.id).join(',')}`;
      return wide.get(key) ?? remember(wide, key, { variable, branches, id: next++ });
    }
    const ofVariable = pairs.get(variable) ?? remember(pairs, variable, new Map<number, Diagram>());
    const key = first.id * ID_LIMIT + (branches[1] as Diagram).id;
    return ofVariable.get(key) ?? remember(ofVariable, key, { variable, branches, id: next++ });
  };

  /** `null` where the steps have run out. */
  const apply = (operator: Operator, a: Diagram, b: Diagram): Diagram | null => {
    const zero = operator === 'and' ? NEVER : ALWAYS;
    const one = operator === 'and' ? ALWAYS : NEVER;
    if (a === zero || b === zero) return zero;
    if (a === one || a === b) return b;
    if (b === one) return a;
    if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
    const key = a.id < b.id ? a.id * ID_LIMIT + b.id : b.id * ID_LIMIT + a.id;
    const known = memo[operator].get(key);
    if (known !== undefined) return known;
    if (++steps > STEPS || next >= ID_LIMIT) return null;
    const variable = Math.min(a.variable, b.variable);
    const branches: Diagram[] = [];
    for (let value = 0; value < (sizes[variable] ?? 0); value++) {
      const branch = apply(operator, cofactor(a, variable, value), cofactor(b, variable, value));
      if (branch === null) return null;
      branches.push(branch);
    }
    return remember(memo[operator], key, node(variable, branches));
  };

  const combine = (operator: Operator) => (a: Diagram, b: Diagram) => {
    steps = 0;
    return apply(operator, a, b) ?? UNKNOWN;
  };

  const not = (a: Diagram): Diagram => {
    if (a.branches.length === 0) return a === NEVER ? ALWAYS : a === ALWAYS ? NEVER : UNKNOWN;
    const known = negations.get(a.id);
    if (known !== undefined) return known;
    const result = node(a.variable, a.branches.map(not));
    negations.set(result.id, a);
    return remember(negations, a.id, result);
  };

  return {
    is: (variable, values) =>
      node(
        variable,
        Array.from({ length: sizes[variable] ?? 0 }, (_, value) => (values.includes(value) ? ALWAYS : NEVER)),
      ),
    and: combine('and'),
    or: combine('or'),
    not,
  };
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

export const cofactor = (diagram: Diagram, variable: number, value: number): Diagram =>
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
