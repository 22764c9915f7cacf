import { type Condition, type Name, nameKey } from '@polozh/syntax';
import type { NameSpace, Occurrence } from './occurrence.ts';

/** The names in a condition. Whether a name of a comparison is a choice or the kinds' own is told later, by all files. */
export function namesIn(node: Condition): readonly Occurrence[] {
  const use = (space: NameSpace, name: Name, owner = ''): Occurrence => ({
    space,
    key: nameKey(name.text),
    owner,
    role: 'use',
    span: name.span,
  });
  switch (node.kind) {
    case 'not':
      return namesIn(node.operand);
    case 'all':
    case 'any':
      return node.operands.flatMap(namesIn);
    case 'equals': {
      const value = node.value === null ? [] : [use('value', node.value, nameKey(node.name.text))];
      return [use('name', node.name), ...value];
    }
    case 'bad-condition':
      return [];
    default:
      return [use('name', node.name)];
  }
}
