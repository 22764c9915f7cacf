import type { Diagnostic, Span } from '@polozh/diagnostics';
import type { Style } from '@polozh/document';
import type { Decliner } from '@polozh/russian';
import type { Variant } from '../../values.ts';
import type { Checked } from '../2-check/check.ts';
import type { Selected } from '../3-select/selected.ts';
import type { Numbers } from '../4-number/numbers.ts';
import type { FieldText } from './field-text.ts';

/** What the lowering of a variant starts from. */
export interface LowerInput {
  readonly analysis: Checked;
  readonly variant: Variant;
  readonly selected: Selected;
  readonly numbers: Numbers;
  readonly decliner: Decliner | null;
}

/** What is passed down while lowering. */
export interface LowerContext extends LowerInput {
  /** Of the part that is being lowered. */
  readonly style: Style;
  readonly report: (problem: Diagnostic) => void;
  /** What fields print, by how they are asked for. */
  readonly fieldWords: Map<string, FieldText>;
  /** The index of a footnote, given at its first mark; `null` where it has no text. */
  readonly noteIndex: (key: string) => number | null;
  /** Text without what no document may hold; what is taken out is reported. */
  readonly clean: (text: string, span: Span) => string;
}
