import { type Diagnostic, diagnostic, nearest } from '@polozh/diagnostics';
import { type Condition, type Name, nameKey } from '@polozh/syntax';
import type { Symbols } from '../symbols.ts';
import { type Diagram, NEVER } from './diagram.ts';
import type { Atom, ConditionSpace } from './space.ts';

const TEMPLATE = 'шаблон';
const FINAL = 'готовый';

/** All atoms that a condition names. */
export function atomsOf(condition: Condition, symbols: Symbols): readonly Atom[] {
  switch (condition.kind) {
    case 'given': {
      const field = nameKey(condition.name.text);
      return [{ kind: 'given', field, name: symbols.fields.get(field)?.name ?? condition.name.text }];
    }
    case 'compared':
      return [
        {
          kind: 'compared',
          field: nameKey(condition.name.text),
          name: condition.name.text,
          comparison: condition.comparison,
          value: condition.value,
        },
      ];
    case 'not':
      return atomsOf(condition.operand, symbols);
    case 'all':
    case 'any':
      return condition.operands.flatMap((operand) => atomsOf(operand, symbols));
    default:
      return [];
  }
}

/** A condition as a diagram. A name that is not declared is reported, and its part counts as never. */
export function resolve(
  condition: Condition,
  symbols: Symbols,
  space: ConditionSpace,
  report: (problem: Diagnostic) => void,
): Diagram {
  const { diagrams } = space;
  switch (condition.kind) {
    case 'named':
      return resolveName(condition.name, symbols, space, report);
    case 'equals':
      return resolveEquals(condition.name, condition.value, symbols, space, report);
    case 'given':
    case 'compared': {
      const field = symbols.fields.get(nameKey(condition.name.text));
      if (field === undefined) {
        const known = [...symbols.fields.values()].map((other) => other.name);
        report(
          diagnostic('unknown-field', condition.name.span, {
            name: condition.name.text,
            nearest: nearest(condition.name.text, known),
            known,
          }),
        );
        return NEVER;
      }
      if (condition.kind === 'compared' && field.type !== 'число' && field.type !== 'год')
        report(diagnostic('not-comparable', condition.span, { name: field.name }));
      const [atom] = atomsOf(condition, symbols);
      return atom === undefined ? NEVER : space.atom(atom);
    }
    case 'not':
      return diagrams.not(resolve(condition.operand, symbols, space, report));
    case 'all':
      return condition.operands.map((operand) => resolve(operand, symbols, space, report)).reduce(diagrams.and);
    case 'any':
      return condition.operands.map((operand) => resolve(operand, symbols, space, report)).reduce(diagrams.or);
    case 'bad-condition':
      return NEVER;
  }
}

function resolveName(
  name: Name,
  symbols: Symbols,
  space: ConditionSpace,
  report: (problem: Diagnostic) => void,
): Diagram {
  const key = nameKey(name.text);
  if (key === TEMPLATE) return space.template;
  if (key === FINAL) return space.diagrams.not(space.template);
  const kind = space.kind(key);
  if (kind !== null) return kind;
  const choice = symbols.choices.get(key);
  if (choice?.yesNo) return space.choice(key, 'да') ?? NEVER;
  const field = symbols.fields.get(key);
  if (field?.type === 'да/нет')
    return space.atom({ kind: 'compared', field: key, name: field.name, comparison: 'at-least', value: 1 });
  if (choice !== undefined) {
    report(
      diagnostic('choice-without-value', name.span, {
        name: choice.name,
        known: choice.values.map((value) => value.name),
      }),
    );
    return NEVER;
  }
  const known = [
    ...(symbols.kinds?.values.map((value) => value.name) ?? []),
    ...[...symbols.choices.values()].map((other) => other.name),
    TEMPLATE,
    FINAL,
  ];
  report(diagnostic('unknown-name', name.span, { name: name.text, nearest: nearest(name.text, known), known }));
  return NEVER;
}

function resolveEquals(
  name: Name,
  value: Name | null,
  symbols: Symbols,
  space: ConditionSpace,
  report: (problem: Diagnostic) => void,
): Diagram {
  const key = nameKey(name.text);
  const choice = symbols.choices.get(key);
  const isKind = symbols.kinds !== null && (key === nameKey(symbols.kinds.name) || key === 'вид');
  if (choice === undefined && !isKind) {
    const known = [...symbols.choices.values()].map((other) => other.name);
    report(diagnostic('unknown-name', name.span, { name: name.text, nearest: nearest(name.text, known), known }));
    return NEVER;
  }
  const found =
    isKind && choice === undefined
      ? space.kind(nameKey(value?.text ?? ''))
      : space.choice(key, value === null ? null : nameKey(value.text));
  if (found !== null) return found;
  const known = (choice ?? symbols.kinds)?.values.map((other) => other.name) ?? [];
  report(
    diagnostic('unknown-value', value?.span ?? name.span, {
      name: name.text,
      value: value?.text ?? 'не решено',
      nearest: nearest(value?.text ?? '', known),
      known,
    }),
  );
  return NEVER;
}
