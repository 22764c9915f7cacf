import type { CatalogueEntry, Severity } from './catalogue/entry.ts';
import { CATALOGUE, type Catalogue, type DiagnosticCode } from './catalogue/index.ts';
import type { Span } from './span.ts';

/** A second place that explains the first: where a name was declared, where a block opened. */
export interface Related {
  readonly span: Span;
  /** What is there, in Russian, as the end of «см.»: «здесь открыт блок». */
  readonly note: string;
}

/** A replacement of a span's text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A correction that is certain enough to be made without asking (`check --fix`, an editor's light bulb). */
export interface Fix {
  /** What it does, in Russian, as a command: «заменить на «школа»». */
  readonly title: string;
  /** Not overlapping. */
  readonly edits: readonly Edit[];
}

/** A problem told to a person: where, what, why, and what to do. Texts are in Russian, ready to print. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** As people write it: «П102». */
  readonly number: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do; empty only where the message says it. */
  readonly remedy: string;
  /** `null` where the problem has no place in a text: a missing file, an option. */
  readonly span: Span | null;
  readonly related: readonly Related[];
  readonly fix?: Fix;
}

/** A value and the problems met on the way to it. The value is always there. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the message of a code asks for. */
export type ParametersOf<Code extends DiagnosticCode> = Catalogue[Code] extends CatalogueEntry<infer P> ? P : never;

/** Makes a diagnostic of the catalogue's message; a wrong code or a missing parameter does not compile. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span | null,
  parameters: ParametersOf<Code>,
  related: readonly Related[] = [],
): Diagnostic {
  const entry = CATALOGUE[code] as unknown as CatalogueEntry<ParametersOf<Code>>;
  return {
    code,
    number: codeNumber(code),
    severity: entry.severity === 'off' ? 'warning' : entry.severity,
    message: entry.message(parameters),
    remedy: entry.remedy(parameters),
    span,
    related,
  };
}

/** The printed code: «П» and three digits, which an author can type without leaving the Russian layout. */
export const codeNumber = (code: DiagnosticCode): string => `П${String(CATALOGUE[code].number).padStart(3, '0')}`;

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((problem) => problem.severity === 'error');
