import type { DiagnosticCode } from '../catalogue/index.ts';

/** What an example is a text of: it says how the example is tried. */
export type ExampleKind =
  /** A source; it is compiled, and its first variant printed. */
  | 'source'
  /** A data file for `Explanation.source`. */
  | 'data'
  /** `polozh.config.yaml`. */
  | 'config'
  /** A source that is printed as PDF. */
  | 'render'
  /** Something that no text shows: it is described. */
  | 'described';

/** A page of `polozh explain`: why a problem is one, and how it looks wrong and right. */
export interface Explanation {
  readonly why: string;
  readonly kind: ExampleKind;
  readonly wrong: string;
  readonly right: string;
  /** The source that a data file of the example belongs to. */
  readonly source?: string;
  /** Other files of the example by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the variant is made of: «готовый». */
  readonly variant?: readonly string[];
}

export type Explanations = Readonly<Partial<Record<DiagnosticCode, Explanation>>>;

type More = Partial<Pick<Explanation, 'kind' | 'source' | 'files' | 'variant'>>;

/** Writes a page. */
export const page = (why: string, wrong: string, right: string, more: More = {}): Explanation => ({
  why,
  kind: 'source',
  wrong,
  right,
  ...more,
});

/** Declared kinds that many examples begin with. */
export const KINDS = '/вид организации\n  школа – школа\n  доо – детский сад\n\n';
