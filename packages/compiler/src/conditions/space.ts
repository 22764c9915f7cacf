import type { Comparison } from '@polozh/syntax';
import type { Choice, Kinds } from '../symbols.ts';
import type { Value, Variant } from '../values.ts';
import { createDiagrams, type Diagram, type Diagrams, example } from './diagram.ts';

/** A fact that only the data decides: whether a field is given, how its number compares. */
export type Atom =
  | { readonly kind: 'given'; readonly field: string; readonly name: string }
  | {
      readonly kind: 'compared';
      readonly field: string;
      readonly name: string;
      readonly comparison: Comparison;
      readonly value: number;
    };

interface Variable {
  /** «вариант», a choice's name, or the words of an atom. */
  readonly name: string;
  readonly values: readonly string[];
  /** The value's index in a variant. */
  readonly valueIn: (variant: Variant) => number;
}

/** All that variants can differ in, as finite variables, and the diagrams over them. */
export interface ConditionSpace {
  readonly diagrams: Diagrams;
  readonly kind: (key: string) => Diagram | null;
  /** `value` is a value's key; `null` for `не решено`. */
  readonly choice: (key: string, value: string | null) => Diagram | null;
  readonly template: Diagram;
  readonly atom: (atom: Atom) => Diagram;
  /** The variables' values in a variant, for `holds`. */
  readonly assignment: (variant: Variant) => readonly number[];
  /** The choices among the variables that a selection asked for. */
  readonly choicesAsked: (asked: ReadonlySet<number>) => readonly Choice[];
  /** «в варианте «доо», чаты = преподаватели» for a condition that can hold, «» where it always does. */
  readonly describe: (condition: Diagram) => string;
}

/** Builds the space of a document's kinds and choices; atoms are those that its conditions name, known beforehand. */
export function createSpace(
  kinds: Kinds | null,
  choices: ReadonlyMap<string, Choice>,
  atoms: readonly Atom[],
): ConditionSpace {
  const variables: Variable[] = [];
  const kindKeys = kinds?.values.map((value) => value.key) ?? [];
  variables.push({
    name: 'вариант',
    values: kinds?.values.map((value) => value.name) ?? [''],
    valueIn: (variant) => Math.max(0, kindKeys.indexOf(variant.kind ?? '')),
  });
  variables.push({
    name: 'шаблон',
    values: ['шаблон', 'готовый документ'],
    valueIn: (variant) => (variant.final ? 1 : 0),
  });
  const choiceIndex = new Map<string, number>();
  for (const choice of choices.values()) {
    choiceIndex.set(choice.key, variables.length);
    const keys = choice.values.map((value) => value.key);
    variables.push({
      name: choice.name,
      values: [...choice.values.map((value) => value.name), 'не решено'],
      valueIn: (variant) => {
        const at = keys.indexOf(variant.choices.get(choice.key) ?? '');
        return at < 0 ? keys.length : at;
      },
    });
  }
  const atomIndex = new Map<string, number>();
  for (const atom of atoms) {
    if (atomIndex.has(atomKey(atom))) continue;
    atomIndex.set(atomKey(atom), variables.length);
    variables.push({
      name: atomText(atom),
      values: ['нет', 'да'],
      valueIn: (variant) => (atomHolds(atom, variant) ? 1 : 0),
    });
  }
  const diagrams = createDiagrams(variables.map((variable) => variable.values.length));

  return {
    diagrams,
    template: diagrams.is(1, [0]),
    kind: (key) => {
      const index = kindKeys.indexOf(key);
      return index < 0 ? null : diagrams.is(0, [index]);
    },
    choice: (key, value) => {
      const variable = choiceIndex.get(key);
      const choice = choices.get(key);
      if (variable === undefined || choice === undefined) return null;
      const index = value === null ? choice.values.length : choice.values.findIndex((known) => known.key === value);
      return index < 0 ? null : diagrams.is(variable, [index]);
    },
    atom: (atom) => diagrams.is(atomIndex.get(atomKey(atom)) ?? 0, [1]),
    assignment: (variant) => variables.map((variable) => variable.valueIn(variant)),
    choicesAsked: (asked) => [...choices.values()].filter((choice) => asked.has(choiceIndex.get(choice.key) ?? -1)),
    describe: (condition) => {
      const parts: string[] = [];
      for (const [index, value] of example(condition) ?? []) {
        const variable = variables[index] as Variable;
        const name = variable.values[value] ?? '';
        if (index === 0) parts.unshift(`в варианте «${name}»`);
        else if (index === 1) parts.push(name);
        else parts.push(`${variable.name} = ${name}`);
      }
      return parts.length === 0 ? '' : ` ${parts.join(', ')}`;
    },
  };
}

const atomKey = (atom: Atom): string =>
  atom.kind === 'given' ? `given ${atom.field}` : `${atom.field} ${atom.comparison} ${atom.value}`;

const WORDS: Readonly<Record<Comparison, string>> = {
  more: 'больше',
  less: 'меньше',
  'at-most': 'не больше',
  'at-least': 'не меньше',
};

const atomText = (atom: Atom): string =>
  atom.kind === 'given'
    ? `указано(${atom.name})`
    : `${atom.name} ${WORDS[atom.comparison]} ${String(atom.value).replace('.', ',')}`;

function atomHolds(atom: Atom, variant: Variant): boolean {
  const value = variant.values.get(atom.field);
  if (atom.kind === 'given') return value !== undefined;
  const number = numberOf(value);
  switch (atom.comparison) {
    case 'more':
      return number > atom.value;
    case 'less':
      return number < atom.value;
    case 'at-most':
      return number <= atom.value;
    default:
      return number >= atom.value;
  }
}

/** The number that a value is compared by; a yes/no field stands as a condition by being at least 1. */
function numberOf(value: Value | undefined): number {
  switch (value?.kind) {
    case 'number':
      return value.number;
    case 'flag':
      return value.flag ? 1 : 0;
    case 'text':
      return Number(value.text.replace(',', '.'));
    default:
      return Number.NaN;
  }
}
