import { partitionPoint } from './partition-point.ts';

/** A source text with its name; its line starts are found once, when first asked for. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A place as an editor shows it: both numbers from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines begin; LF, CRLF and a lone CR end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset; an offset beyond the text counts as its end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = Math.max(
    1,
    partitionPoint(starts.length, (index) => (starts[index] as number) <= offset),
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
