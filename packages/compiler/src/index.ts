export {
  type AnalyseOptions,
  type Analysis,
  analyse,
  asksForCases,
  assemble,
  type PrintedNumber,
  printedNumbers,
  understand,
} from './compile.ts';
export { ALWAYS, type Diagram, NEVER } from './conditions/diagram.ts';
export { namesIn } from './conditions/names-in.ts';
export { declensionOf } from './declension.ts';
export { FILTERS, type FilterRule } from './filters.ts';
export { holdsIn } from './holds-in.ts';
export { type LeftOpen, leftOpen } from './left-open.ts';
export { RESERVED_NAMES } from './phases/1-declare/declare.ts';
export { LEVEL_NAMES } from './phases/1-declare/levels.ts';
export { NUMBERING_LEVELS } from './phases/1-declare/settings.ts';
export { childrenOf, contentsOf, type Visitor, walk } from './phases/2-check/walk.ts';
export { presences } from './presences.ts';
export { STYLE_SETTINGS, type StyleProblem, type StyleSetting, setStyle } from './style-settings.ts';
export {
  type Choice,
  type DimensionValue,
  FIELD_TYPES,
  type Field,
  type FieldType,
  type Forms,
  type Kinds,
  type Symbols,
  type Unit,
  valuesIn,
  type Word,
} from './symbols.ts';
export type { Value, Variant } from './values.ts';
