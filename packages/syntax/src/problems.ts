import { type Diagnostic, type DiagnosticCode, diagnostic, type Related, type Span } from '@polozh/diagnostics';

/** Takes problems while a phase runs. */
export interface Problems {
  /** Parameters are checked where `diagnostic` is called directly; here they come from the grammar as plain values. */
  readonly add: (problem: Diagnostic) => void;
}

type Loose = (code: DiagnosticCode, span: Span, parameters: unknown, related?: readonly Related[]) => Diagnostic;

/** A diagnostic from the grammar's untyped report. */
export const looseDiagnostic: Loose = diagnostic as Loose;
