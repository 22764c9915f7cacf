/** A half-open range of UTF-16 offsets in one source file. */
export interface Span {
  /** The file's path as the project names it: relative, with `/`, never a path of the machine. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds both; they must be of one file. */
export const joinSpans = (a: Span, b: Span): Span => ({
  file: a.file,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
