import { type Field, type Symbols, valuesIn } from '@polozh/compiler';
import { CASE_KEYS, hintOf, KIND_KEY, KIND_TITLE, NO, SCHEMA_TITLE, YES } from './labels.ts';

/** The JSON Schema (draft 2020-12) of a source's data file: its fields, choices and kinds, and nothing else. */
export function dataSchema(symbols: Symbols): object {
  const properties: [string, object][] = [];
  const { kinds } = symbols;
  if (kinds !== null)
    properties.push([
      KIND_KEY,
      { title: KIND_TITLE, oneOf: kinds.values.map((value) => ({ const: value.name, title: value.label })) },
    ]);
  for (const choice of symbols.choices.values()) {
    properties.push([
      choice.name,
      choice.yesNo
        ? { title: choice.label, enum: [YES, NO, true, false] }
        : { title: choice.label, oneOf: choice.values.map((value) => ({ const: value.name, title: value.label })) },
    ]);
  }
  for (const field of symbols.fields.values()) properties.push([field.name, fieldSchema(field)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: SCHEMA_TITLE,
    type: 'object',
    // `fromEntries` defines own properties, so a field may be called `__proto__`.
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): object {
  const single = typeSchema(field);
  const about = {
    title: field.name,
    description: hintOf(field),
    ...(field.byDefault === null
      ? { examples: [field.placeholder] }
      : { default: field.list ? valuesIn(field, field.byDefault) : field.byDefault }),
  };
  const list = { anyOf: [{ type: 'array', items: single }, { type: 'string' }] };
  return { ...about, ...(field.list ? list : single) };
}

function typeSchema(field: Field): object {
  switch (field.type) {
    case 'число':
      return { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?[0-9][0-9 ]*(,[0-9]+)?$' }] };
    case 'сумма':
      return {
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', pattern: '^[0-9][0-9 ]*([.,][0-9]{1,2})?$' },
        ],
      };
    case 'да/нет':
      return { enum: [YES, NO, true, false] };
    case 'год':
      return {
        anyOf: [
          { type: 'integer', minimum: 1000, maximum: 9999 },
          { type: 'string', pattern: '^[0-9]{4}$' },
        ],
      };
    case 'почта':
      return { type: 'string', format: 'email' };
    case 'инн':
      return { type: 'string', pattern: '^([0-9]{10}|[0-9]{12})$' };
    case 'огрн':
      return { type: 'string', pattern: '^([0-9]{13}|[0-9]{15})$' };
    case 'дата':
    case 'сайт':
    case 'телефон':
      return { type: 'string' };
    default:
      return {
        anyOf: [
          { type: 'string' },
          {
            type: 'object',
            properties: Object.fromEntries(CASE_KEYS.map((key) => [key, { type: 'string' }])),
            required: [CASE_KEYS[0]],
          },
        ],
      };
  }
}
