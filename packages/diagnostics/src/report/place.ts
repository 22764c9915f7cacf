import type { Diagnostic } from '../diagnostic.ts';
import { lineStarts, type Position, positionAt } from '../source-file.ts';
import type { Span } from '../span.ts';

export type Texts = ReadonlyMap<string, string>;

/** Finds positions and lines in texts; each text's line starts are found once. */
export interface Places {
  /** `null` where the file's text is not known. */
  readonly position: (file: string, offset: number) => Position | null;
  /** The line's text without its end. */
  readonly line: (file: string, number: number) => string;
}

export function createPlaces(texts: Texts): Places {
  const known = new Map<string, readonly number[]>();
  const startsOf = (file: string): readonly number[] | null => {
    const text = texts.get(file);
    if (text === undefined) return null;
    const starts = known.get(file) ?? lineStarts(text);
    known.set(file, starts);
    return starts;
  };
  return {
    position: (file, offset) => {
      const starts = startsOf(file);
      return starts === null ? null : positionAt(starts, offset);
    },
    line: (file, number) => {
      const starts = startsOf(file) ?? [];
      const text = texts.get(file) ?? '';
      let end = starts[number] ?? text.length;
      // From its end: an expression would go over the whole of a line that may be long.
      while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
      return text.slice(starts[number - 1] ?? 0, end);
    },
  };
}

/** By file, then by place; what has no place comes first. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = (span: Span | null): readonly [string, number] => (span === null ? ['', 0] : [span.file, span.start]);
  return [...diagnostics].sort((a, b) => {
    const [fileA, startA] = key(a.span);
    const [fileB, startB] = key(b.span);
    return fileA < fileB ? -1 : fileA > fileB ? 1 : startA - startB;
  });
}
