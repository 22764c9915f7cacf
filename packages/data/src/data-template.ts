import type { Field, Symbols } from '@polozh/compiler';
import { stringify } from 'yaml';
import { BY_DEFAULT, hintOf, KIND_KEY, KIND_TITLE, LIST_HINT, ONE_OF, PLACEHOLDER, TEMPLATE_HEAD } from './labels.ts';

/** A YAML file to fill in: every choice and field with what it is for. As it stands it reads back as «nothing given». */
export function dataTemplate(symbols: Symbols): string {
  const lines: string[] = [...TEMPLATE_HEAD, ''];
  const add = (name: string, comments: readonly string[]): void => {
    lines.push(...comments.map((comment) => `# ${comment.replaceAll(/[\r\n]+/g, ' ')}`), `${keyText(name)}:`, '');
  };
  if (symbols.kinds !== null)
    add(KIND_KEY, [`${KIND_TITLE}, ${ONE_OF}: ${symbols.kinds.values.map((value) => value.name).join(', ')}`]);
  for (const choice of symbols.choices.values())
    add(choice.name, [
      ...(choice.label === '' ? [] : [choice.label]),
      `${ONE_OF}: ${choice.values.map((value) => value.name).join(', ')}`,
    ]);
  for (const field of symbols.fields.values()) add(field.name, fieldComments(field));
  return lines.join('\n');
}

const keyText = (name: string): string => stringify(name).trim();

const fieldComments = (field: Field): readonly string[] => [
  `${field.list ? `${LIST_HINT}; ` : ''}${hintOf(field)}`,
  field.byDefault === null ? `${PLACEHOLDER}: ${field.placeholder}` : `${BY_DEFAULT}: ${field.byDefault}`,
];
