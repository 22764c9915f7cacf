import { type Condition, nameKey } from '@polozh/syntax';
import type { Choice, Field, Kinds, Symbols } from '../symbols.ts';
import type { Value, Variant } from '../values.ts';
import { type Comparing, createNumberLine, type NumberLine } from './number-line.ts';

interface Common {
  readonly key: string;
  readonly size: number;
  /** The value's index in a variant. */
  readonly valueIn: (variant: Variant) => number;
  /** A value as a condition of the language. */
  readonly describe: (value: number) => string;
}

export interface KindDimension extends Common {
  readonly kind: 'kind';
  readonly kinds: Kinds;
}

export interface TemplateDimension extends Common {
  readonly kind: 'template';
}

/** The values as declared, «не решено» last. */
export interface ChoiceDimension extends Common {
  readonly kind: 'choice';
  readonly choice: Choice;
}

/** Whether a field has a value, and where conditions compare it, which interval its number is in. */
export interface FieldDimension extends Common {
  readonly kind: 'field';
  readonly field: Field;
  /** The values that mean that the field has one. */
  readonly given: readonly number[];
  readonly line: NumberLine | null;
}

/** What variants can differ in: a finite variable. */
export type Dimension = KindDimension | TemplateDimension | ChoiceDimension | FieldDimension;

/**
 * The dimensions that conditions ask about, the kinds first, the others as they are first met: what stands in one
 * condition is near each other then, and diagrams stay small.
 */
export function dimensionsOf(symbols: Symbols, conditions: readonly Condition[]): readonly Dimension[] {
  const comparisons = new Map<string, Comparing[]>();
  const met: string[] = [];
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        for (const operand of condition.operands) visit(operand);
        return;
      case 'not':
        visit(condition.operand);
        return;
      case 'bad-condition':
        return;
      default: {
        const key = nameKey(condition.name.text);
        met.push(key);
        if (condition.kind === 'compared') {
          const known = comparisons.get(key);
          if (known === undefined) comparisons.set(key, [condition]);
          else known.push(condition);
        }
      }
    }
  };
  for (const condition of conditions) visit(condition);
  const result: Dimension[] = symbols.kinds === null ? [] : [kindDimension(symbols.kinds)];
  let isTemplateAsked = false;
  for (const key of new Set(met)) {
    const choice = symbols.choices.get(key);
    const field = symbols.fields.get(key);
    if (key === 'шаблон' || key === 'готовый') isTemplateAsked = true;
    else if (choice !== undefined) result.push(choiceDimension(choice));
    else if (field !== undefined) result.push(fieldDimension(field, comparisons.get(key) ?? []));
  }
  return isTemplateAsked ? [...result, TEMPLATE] : result;
}

const kindDimension = (kinds: Kinds): KindDimension => {
  const keys = kinds.values.map((value) => value.key);
  return {
    kind: 'kind',
    key: 'вид',
    kinds,
    size: Math.max(1, keys.length),
    valueIn: (variant) => Math.max(0, keys.indexOf(variant.kind ?? '')),
    describe: (value) => kinds.values[value]?.name ?? '',
  };
};

const TEMPLATE: TemplateDimension = {
  kind: 'template',
  key: 'шаблон',
  size: 2,
  valueIn: (variant) => (variant.final ? 1 : 0),
  describe: (value) => (value === 0 ? 'шаблон' : 'готовый'),
};

function choiceDimension(choice: Choice): ChoiceDimension {
  const keys = choice.values.map((value) => value.key);
  return {
    kind: 'choice',
    key: choice.key,
    choice,
    size: keys.length + 1,
    valueIn: (variant) => {
      const at = keys.indexOf(variant.choices.get(choice.key) ?? '');
      return at < 0 ? keys.length : at;
    },
    describe: (value) => `${choice.name} = ${choice.values[value]?.name ?? 'не решено'}`,
  };
}

/**
 * A field's values: «не указано» last, where it can be so (a default value is always there). A number that is not given
 * meets no comparison, so each comparison says that it is given.
 */
function fieldDimension(field: Field, comparisons: readonly Comparing[]): FieldDimension {
  const isFlag = field.type === 'да/нет';
  const line =
    comparisons.length > 0 && isComparable(field) ? createNumberLine(comparisons, field.type === 'год') : null;
  const size = isFlag ? 2 : (line?.size ?? 1);
  const given = Array.from({ length: size }, (_, value) => value);
  const whole = field.byDefault === null ? size + 1 : size;
  return {
    kind: 'field',
    key: field.key,
    field,
    given,
    line,
    size: whole,
    valueIn: (variant) => {
      const value = variant.values.get(field.key);
      const number = numberOf(value);
      // A default that is no number is told of where it is declared; here any of the values will do.
      if (value === undefined || (line !== null && Number.isNaN(number))) return whole - 1;
      return isFlag ? (number >= 1 ? 1 : 0) : (line?.intervalOf(number) ?? 0);
    },
    describe: (value) => {
      if (value >= size) return `не указано(${field.name})`;
      if (isFlag) return value === 1 ? field.name : `не ${field.name}`;
      return line?.describe(value, field.name) ?? `указано(${field.name})`;
    },
  };
}

/** Only numbers, and a single one, can be compared. */
export const isComparable = ({ type, list }: Field): boolean =>
  (type === 'число' || type === 'сумма' || type === 'год') && !list;

/** The number that a value is compared by; a yes/no value that is «да» is 1. */
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
