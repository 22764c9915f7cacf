import { positionAt, type Span } from '@polozh/diagnostics';
import type { SourceUnit } from '@polozh/language-service';
import type { Position, Range } from 'vscode-languageserver/node';

/** An offset as the protocol counts it: line and UTF-16 unit from 0. */
export function toPosition(unit: SourceUnit, offset: number): Position {
  const { line, column } = positionAt(unit.lines(), offset);
  return { line: line - 1, character: column - 1 };
}

export const toRange = (unit: SourceUnit, { start, end }: Pick<Span, 'start' | 'end'>): Range => ({
  start: toPosition(unit, start),
  end: toPosition(unit, end),
});

/** A position beyond its line counts as the line's end, one beyond the text as the text's. */
export function toOffset(unit: SourceUnit, { line, character }: Position): number {
  const lines = unit.lines();
  const start = lines[line];
  if (start === undefined) return unit.text.length;
  const next = lines[line + 1] ?? unit.text.length + 1;
  return Math.min(start + character, next - 1, unit.text.length);
}
