export { type Analysis, analyse, asksForCases, assemble } from './compile.ts';
export {
  type Choice,
  type DimensionValue,
  FIELD_TYPES,
  type Field,
  type FieldType,
  type Forms,
  type Kinds,
  type Symbols,
  type Word,
} from './symbols.ts';
export type { Value, Variant } from './values.ts';
