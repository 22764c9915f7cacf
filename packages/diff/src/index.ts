export type * from './changes/difference.ts';
export { differencesOf } from './changes/differences-of.ts';
export { furtherThan } from './changes/further-than.ts';
export { type CompareOptions, type Comparison, compare, type MergedRow } from './compare.ts';
export { countMatrix, type MatrixCounts, type PlaceCounts } from './matrix/counts.ts';
export { type Matrix, type MatrixColumn, type MatrixRow, matrixOf } from './matrix/matrix.ts';
export { matrixDocument } from './matrix/matrix-document.ts';
export { printMatrixCsv } from './matrix/print-csv.ts';
export { printMatrixHtml } from './matrix/print-html.ts';
export { printMatrixJson } from './matrix/print-json.ts';
export { printMatrixMarkdown } from './matrix/print-markdown.ts';
export { printMatrixText } from './matrix/print-text.ts';
export { printMatrixXlsx } from './matrix/print-xlsx.ts';
export { type Stretch, type Wording, wordingText } from './matrix/wordings.ts';
export { redline } from './redline/redline.ts';
export { accept, reject } from './redline/settle.ts';
export { comparativeTable, printCsv } from './report/comparative-table.ts';
export { printHtml } from './report/print-html.ts';
export { printJson } from './report/print-json.ts';
export { printMarkdown } from './report/print-markdown.ts';
export { printText, type TextOptions } from './report/print-text.ts';
export {
  type Decision,
  isEqual,
  type KindChanges,
  type Report,
  type Summary,
  summarize,
  type VariantReport,
} from './report/report.ts';
export { tellSummary } from './report/tell-summary.ts';
export { type Token, tokenize } from './words/tokens.ts';
export { diffWords, type WordStep } from './words/word-diff.ts';
