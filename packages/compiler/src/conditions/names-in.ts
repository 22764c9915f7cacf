import type { Condition } from '@polozh/syntax';

/** The names that a condition asks about, as typed: kinds, choices, fields. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'not':
      return namesIn(condition.operand);
    case 'all':
    case 'any':
      return condition.operands.flatMap(namesIn);
    case 'bad-condition':
      return [];
    default:
      return [condition.name.text];
  }
}
