export type * from './ast/index.ts';
export { applyEdits, corrections } from './corrections/corrections.ts';
export { DIRECTIVE_NAMES } from './directive-names.ts';
export { nameKey } from './name-key.ts';
export { opensBody } from './nest/placement.ts';
export { includesOf, parse, type ReadRows, readRows, type SourceTexts } from './parse.ts';
export { resolveInclude } from './paths.ts';
export { format } from './print/format.ts';
export type { Content, LineDirectiveName, RawMarker, RawRow, TextDirectiveName } from './rows.ts';
