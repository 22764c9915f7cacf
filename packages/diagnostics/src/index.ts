export type { Level, Severity } from './catalogue/entry.ts';
export { CATALOGUE, type DiagnosticCode } from './catalogue/index.ts';
export {
  codeNumber,
  type Diagnostic,
  diagnostic,
  type Edit,
  type Fix,
  hasErrors,
  type Outcome,
  type Related,
} from './diagnostic.ts';
export { nearest, normalizeName } from './nearest.ts';
export { printHuman, printShort, summary } from './report/print.ts';
export { printJson } from './report/print-json.ts';
export { type CheckRules, joinLevels, type Suppression, settle, unusedSuppressions } from './settle.ts';
export { lineStarts, type Position, positionAt, type SourceFile } from './source-file.ts';
export { joinSpans, type Span } from './span.ts';
