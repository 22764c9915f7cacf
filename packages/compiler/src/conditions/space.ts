import type { Comparison, Condition } from '@polozh/syntax';
import type { Choice, Symbols } from '../symbols.ts';
import type { Variant } from '../values.ts';
import { describeCase } from './describe-case.ts';
import { ALWAYS, createDiagrams, type Diagram, type Diagrams, NEVER, UNKNOWN } from './diagram.ts';
import { type Dimension, dimensionsOf } from './dimensions.ts';
import { type Case, findVariant, GAVE_UP, generalise } from './find-case.ts';

/** All that variants can differ in, as finite variables, and the diagrams over them. */
export interface ConditionSpace {
  readonly diagrams: Diagrams;
  readonly kind: (key: string) => Diagram | null;
  /** `value` is a value's key; `null` for `не решено`. */
  readonly choice: (key: string, value: string | null) => Diagram | null;
  readonly template: Diagram;
  /** The field has a value, from the data or by default; `null` where it is no field. */
  readonly given: (field: string) => Diagram | null;
  /** The yes/no field is «да». */
  readonly flag: (field: string) => Diagram | null;
  /** The field's number compares so; `null` where it is no field of one number. */
  readonly compared: (field: string, comparison: Comparison, value: number) => Diagram | null;
  /** The variables' values in a variant, for `holds`. */
  readonly assignment: (variant: Variant) => readonly number[];
  /** What a variant leaves possible: its fields are as they are, a kind or a choice that it does not name may be any that is decided. */
  readonly decided: (variant: Variant) => Diagram;
  /** The choices among the variables that a selection asked for. */
  readonly choicesAsked: (asked: ReadonlySet<number>) => readonly Choice[];
  /** Whether the condition can hold in some variant, or may; `where` says which are variants. */
  readonly isPossible: (condition: Diagram) => boolean;
  /**
   * Where all the conditions hold, in words: the shortest description of such variants, with a space before it and «» for
   * all variants; `null` where they never hold together, or nobody can tell in a fair time. A finished document has no open choice, so one in which a choice
   * is open counts as no variant.
   */
  readonly where: (...conditions: readonly Diagram[]) => string | null;
  /** The first question that `where` or `isPossible` gave up, as its conditions; `null` where all were answered. */
  readonly undecided: () => readonly Diagram[] | null;
  /** `where` for a condition that can hold, «» for one that cannot. */
  readonly describe: (condition: Diagram) => string;
}

/** So many descriptions are compared for the shortest. */
const TRIED = 4;

/** Builds the space of what a document's conditions ask about. */
export function createSpace(symbols: Symbols, conditions: readonly Condition[]): ConditionSpace {
  const dimensions = dimensionsOf(symbols, conditions);
  const sizes = dimensions.map((dimension) => dimension.size);
  const diagrams = createDiagrams(sizes);
  const indexes = new Map(dimensions.map((dimension, index) => [dimension.key, index]));
  const find = <Kind extends Dimension['kind']>(kind: Kind, key: string) => {
    const index = indexes.get(key) ?? -1;
    const dimension = dimensions[index];
    return dimension?.kind === kind ? { index, dimension: dimension as Dimension & { readonly kind: Kind } } : null;
  };
  const asksTemplate = find('template', 'шаблон');
  const template = asksTemplate === null ? ALWAYS : diagrams.is(asksTemplate.index, [0]);
  /** Where nothing asks whether the document is a template, each variant is one of a template, and nothing is ruled out. */
  const facts = dimensions.flatMap((dimension, index) =>
    dimension.kind === 'choice' && asksTemplate !== null
      ? [diagrams.or(template, diagrams.not(diagrams.is(index, [dimension.size - 1])))]
      : [],
  );

  let undecided: readonly Diagram[] | null = null;
  const answers = new Map<Diagram, boolean>();
  const isPossible = (condition: Diagram): boolean => {
    if (facts.length === 0) return condition !== NEVER && condition !== UNKNOWN;
    const known = answers.get(condition);
    if (known !== undefined) return known;
    const variant = findVariant([condition, ...facts], sizes);
    if (variant === GAVE_UP) undecided ??= [condition];
    answers.set(condition, variant !== null);
    return variant !== null;
  };
  const outside = (found: Case): Diagram =>
    [...found].map(([variable, values]) => diagrams.not(diagrams.is(variable, [...values]))).reduce(diagrams.or, NEVER);
  const where = (...conditions: readonly Diagram[]): string | null => {
    // Mostly a condition and its opposite are among them: the clause and the item in it that always stands with it.
    const all = new Set(conditions);
    if (conditions.some((condition) => all.has(diagrams.not(condition)))) return null;
    const cases: Case[] = [];
    let isOnly = false;
    for (let left = conditions; cases.length < TRIED; ) {
      const variant = findVariant([...left, ...facts], sizes);
      if (variant === GAVE_UP && cases.length === 0) undecided ??= conditions;
      isOnly = variant === null && cases.length === 1;
      if (variant === null || variant === GAVE_UP) break;
      const found = generalise(variant, conditions, sizes);
      cases.push(found);
      left = [...left, outside(found)];
    }
    const [shortest] = [...cases].sort((a, b) => a.size - b.size);
    return shortest === undefined ? null : describeCase(shortest, dimensions, isOnly);
  };

  return {
    diagrams,
    template,
    kind: (key) => {
      const found = find('kind', 'вид');
      const value = found?.dimension.kinds.values.findIndex((kind) => kind.key === key) ?? -1;
      return found === null || value < 0 ? null : diagrams.is(found.index, [value]);
    },
    choice: (key, value) => {
      const found = find('choice', key);
      if (found === null) return null;
      const { choice } = found.dimension;
      const index = value === null ? choice.values.length : choice.values.findIndex((known) => known.key === value);
      return index < 0 ? null : diagrams.is(found.index, [index]);
    },
    given: (field) => {
      const found = find('field', field);
      return found === null ? null : diagrams.is(found.index, found.dimension.given);
    },
    flag: (field) => {
      const found = find('field', field);
      return found === null ? null : diagrams.is(found.index, [1]);
    },
    compared: (field, comparison, value) => {
      const found = find('field', field);
      const line = found?.dimension.line ?? null;
      return found === null || line === null ? null : diagrams.is(found.index, line.where(comparison, value));
    },
    assignment: (variant) => dimensions.map((dimension) => dimension.valueIn(variant)),
    decided: (variant) =>
      dimensions
        .map((dimension, index) => diagrams.is(index, valuesLeft(dimension, variant)))
        .reduce(diagrams.and, ALWAYS),
    choicesAsked: (asked) =>
      dimensions.flatMap((dimension, index) =>
        dimension.kind === 'choice' && asked.has(index) ? [dimension.choice] : [],
      ),
    isPossible,
    undecided: () => undecided,
    where,
    describe: (condition) => where(condition) ?? '',
  };
}

function valuesLeft(dimension: Dimension, variant: Variant): readonly number[] {
  const all = Array.from({ length: dimension.size }, (_, value) => value);
  if (dimension.kind === 'kind' && variant.kind === null) return all;
  if (dimension.kind === 'choice' && !variant.choices.has(dimension.key)) return all.slice(0, -1);
  return [dimension.valueIn(variant)];
}
