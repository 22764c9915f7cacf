import type { Span } from '@polozh/diagnostics';
import type { RawRow } from '../rows.ts';

/** A place in a list of rows that moves forward. */
export interface Cursor {
  readonly rows: readonly RawRow[];
  /** The row that comes next, `null` at the end. */
  readonly peek: () => RawRow | null;
  readonly next: () => void;
  /** The index of the row that comes next. */
  readonly index: () => number;
  /** The offset at which the row taken last ends. */
  readonly end: () => number;
  /** Source text as typed. */
  readonly text: (span: Span) => string;
}

export function cursorOver(rows: readonly RawRow[], files: ReadonlyMap<string, string>): Cursor {
  let at = 0;
  return {
    rows,
    peek: () => rows[at] ?? null,
    next: () => {
      at++;
    },
    index: () => at,
    end: () => rows[at - 1]?.span.end ?? 0,
    text: (span) => (files.get(span.file) ?? '').slice(span.start, span.end),
  };
}
