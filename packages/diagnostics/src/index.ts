export type { Level, Severity } from './catalogue/entry.ts';
export { CATALOGUE, type DiagnosticCode } from './catalogue/index.ts';
export type { UsedAsField } from './catalogue/names.ts';
export type { ConditionSlip } from './catalogue/syntax.ts';
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
export { applyFixes, type Fixed, nameFix } from './fix.ts';
export { inRussianLetters, lookalikesIn, looksLatin } from './lookalikes.ts';
export { certainName, nearest, normalizeName } from './nearest.ts';
export { printHuman, printShort, summary } from './report/print.ts';
export { printGithub } from './report/print-github.ts';
export { printJson } from './report/print-json.ts';
export { printSarif } from './report/print-sarif.ts';
export { type CheckRules, joinLevels, settle, unusedSuppressions } from './settle.ts';
export { lineStarts, type Position, positionAt, type SourceFile } from './source-file.ts';
export { joinSpans, type Span } from './span.ts';
export type { Suppression } from './suppression.ts';
