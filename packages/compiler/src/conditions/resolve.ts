import { type Diagnostic, diagnostic, nameFix, nearest } from '@polozh/diagnostics';
import { type ComparedCondition, type Condition, type GivenCondition, type Name, nameKey } from '@polozh/syntax';
import type { Symbols } from '../symbols.ts';
import { type Diagram, UNKNOWN } from './diagram.ts';
import { isComparable } from './dimensions.ts';
import type { ConditionSpace } from './space.ts';

const TEMPLATE = 'шаблон';
const FINAL = 'готовый';

/** What conditions are resolved with. */
interface ResolveContext {
  readonly symbols: Symbols;
  readonly space: ConditionSpace;
  readonly report: (problem: Diagnostic) => void;
  /** What bare names mean, by their keys: most conditions are one of a few names. */
  readonly names: Map<string, Diagram>;
}

/**
 * Conditions as diagrams. `UNKNOWN`, and told, where a name is not declared or the condition is too intricate to be
 * decided for all variants at once: then nothing is concluded from it.
 */
export function resolveAll(
  conditions: Iterable<Condition>,
  symbols: Symbols,
  space: ConditionSpace,
  report: (problem: Diagnostic) => void,
): ReadonlyMap<Condition, Diagram> {
  const result = new Map<Condition, Diagram>();
  let isSound = true;
  const told = (problem: Diagnostic): void => {
    isSound = false;
    report(problem);
  };
  const context: ResolveContext = { symbols, space, report: told, names: new Map() };
  for (const condition of conditions) {
    isSound = true;
    const diagram = diagramOf(condition, context);
    if (diagram === UNKNOWN && isSound && !hasBadPart(condition))
      report(diagnostic('condition-too-complex', condition.span, {}));
    result.set(condition, isSound ? diagram : UNKNOWN);
  }
  return result;
}

function hasBadPart(condition: Condition): boolean {
  if (condition.kind === 'not') return hasBadPart(condition.operand);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.operands.some(hasBadPart);
  return condition.kind === 'bad-condition';
}

function diagramOf(condition: Condition, context: ResolveContext): Diagram {
  const { diagrams } = context.space;
  switch (condition.kind) {
    case 'named':
      return resolveName(condition.name, context);
    case 'equals':
      return resolveEquals(condition.name, condition.value, context);
    case 'compared':
      // A choice's value may be a number too.
      if (condition.comparison === 'equal' && context.symbols.choices.has(nameKey(condition.name.text)))
        return resolveEquals(
          condition.name,
          { ...condition.name, text: String(condition.value).replace('.', ',') },
          context,
        );
      return resolveField(condition, context);
    case 'given':
      return resolveField(condition, context);
    case 'not':
      return diagrams.not(diagramOf(condition.operand, context));
    case 'all':
      return condition.operands.map((operand) => diagramOf(operand, context)).reduce(diagrams.and);
    case 'any':
      return condition.operands.map((operand) => diagramOf(operand, context)).reduce(diagrams.or);
    case 'bad-condition':
      return UNKNOWN;
  }
}

function resolveField(
  condition: GivenCondition | ComparedCondition,
  { symbols, space, report }: ResolveContext,
): Diagram {
  const key = nameKey(condition.name.text);
  const field = symbols.fields.get(key);
  if (field === undefined) {
    const known = [...symbols.fields.values()].map((other) => other.name);
    report({
      ...diagnostic('unknown-field', condition.name.span, {
        name: condition.name.text,
        nearest: nearest(condition.name.text, known),
        known,
      }),
      ...nameFix(condition.name.span, condition.name.text, known),
    });
    return UNKNOWN;
  }
  if (condition.kind === 'given') return space.given(key) ?? UNKNOWN;
  if (isComparable(field)) return space.compared(key, condition.comparison, condition.value) ?? UNKNOWN;
  report(diagnostic('not-comparable', condition.span, { name: field.name }));
  return UNKNOWN;
}

function resolveName(name: Name, context: ResolveContext): Diagram {
  const key = nameKey(name.text);
  const known = context.names.get(key);
  if (known !== undefined) return known;
  const found = lookUp(key, name, context);
  // What is not known is told of wherever it stands.
  if (found !== UNKNOWN) context.names.set(key, found);
  return found;
}

function lookUp(key: string, name: Name, { symbols, space, report }: ResolveContext): Diagram {
  if (key === TEMPLATE) return space.template;
  if (key === FINAL) return space.diagrams.not(space.template);
  const kind = space.kind(key);
  if (kind !== null) return kind;
  const choice = symbols.choices.get(key);
  if (choice?.yesNo) return space.choice(key, 'да') ?? UNKNOWN;
  const field = symbols.fields.get(key);
  if (field?.type === 'да/нет') return space.flag(key) ?? UNKNOWN;
  if (choice !== undefined) {
    report(
      diagnostic('choice-without-value', name.span, {
        name: choice.name,
        known: choice.values.map((value) => value.name),
      }),
    );
    return UNKNOWN;
  }
  const known = [
    ...(symbols.kinds?.values.map((value) => value.name) ?? []),
    ...[...symbols.choices.values()].map((other) => other.name),
    TEMPLATE,
    FINAL,
  ];
  report({
    ...diagnostic('unknown-name', name.span, { name: name.text, nearest: nearest(name.text, known), known }),
    ...nameFix(name.span, name.text, known),
  });
  return UNKNOWN;
}

function resolveEquals(name: Name, value: Name | null, { symbols, space, report }: ResolveContext): Diagram {
  const key = nameKey(name.text);
  const choice = symbols.choices.get(key);
  const isKind = symbols.kinds !== null && (key === nameKey(symbols.kinds.name) || key === 'вид');
  if (choice === undefined && !isKind) {
    const known = [...symbols.choices.values()].map((other) => other.name);
    report({
      ...diagnostic('unknown-name', name.span, { name: name.text, nearest: nearest(name.text, known), known }),
      ...nameFix(name.span, name.text, known),
    });
    return UNKNOWN;
  }
  const found =
    isKind && choice === undefined
      ? space.kind(nameKey(value?.text ?? ''))
      : space.choice(key, value === null ? null : nameKey(value.text));
  if (found !== null) return found;
  const known = (choice ?? symbols.kinds)?.values.map((other) => other.name) ?? [];
  report({
    ...diagnostic('unknown-value', value?.span ?? name.span, {
      name: name.text,
      value: value?.text ?? 'не решено',
      nearest: nearest(value?.text ?? '', known),
      known,
    }),
    ...nameFix(value?.span ?? name.span, value?.text ?? '', known),
  });
  return UNKNOWN;
}
