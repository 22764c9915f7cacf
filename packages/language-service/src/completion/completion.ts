import type { Span } from '@polozh/diagnostics';

export type CompletionKind =
  | 'field'
  | 'word'
  | 'kind'
  | 'choice'
  | 'value'
  | 'parameter'
  | 'label'
  | 'note'
  | 'fragment'
  | 'case'
  | 'filter'
  | 'keyword'
  | 'directive'
  | 'type'
  | 'setting'
  | 'path'
  | 'snippet';

/** What can be written at the cursor. */
export interface Completion {
  /** As it is listed, and what the typed letters are compared with. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label; may be empty. */
  readonly detail: string;
  /** What it means; Markdown, may be empty. */
  readonly documentation: string;
  /** What is written; with `isSnippet` it has places to fill in: `${1:имя}`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  /** What it takes the place of. */
  readonly replace: Span;
}

/** A completion before its place is known. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** The label where absent. */
  readonly insert?: string;
  readonly isSnippet?: true;
}

export const toCompletion = (candidate: Candidate, replace: Span): Completion => ({
  label: candidate.label,
  kind: candidate.kind,
  detail: candidate.detail ?? '',
  documentation: candidate.documentation ?? '',
  insert: candidate.insert ?? candidate.label,
  isSnippet: candidate.isSnippet ?? false,
  replace,
});
