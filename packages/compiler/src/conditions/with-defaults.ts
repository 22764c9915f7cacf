import type { Field, Symbols } from '../symbols.ts';
import type { Value, Variant } from '../values.ts';

/** The variant with default values where the data gives none: a condition on a field sees the value that is printed. */
export function withDefaults(variant: Variant, symbols: Symbols): Variant {
  const values = new Map<string, Value>();
  for (const field of symbols.fields.values())
    if (field.byDefault !== null) values.set(field.key, defaultOf(field, field.byDefault));
  for (const [key, value] of variant.values) values.set(key, value);
  return { ...variant, values };
}

const defaultOf = (field: Field, text: string): Value =>
  field.type === 'да/нет' ? { kind: 'flag', flag: text.toLowerCase() === 'да' } : { kind: 'text', text, forms: {} };
