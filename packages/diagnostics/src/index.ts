export type { Severity } from './catalogue/entry.ts';
export { CATALOGUE, type DiagnosticCode } from './catalogue/index.ts';
export { codeNumber, type Diagnostic, diagnostic, hasErrors, type Outcome, type Related } from './diagnostic.ts';
export { lineStarts, type Position, positionAt, type SourceFile } from './source-file.ts';
export { joinSpans, type Span } from './span.ts';
