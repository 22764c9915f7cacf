import type { Diagnostic } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { createPlaces, inOrder, type Places, type Texts } from './place.ts';

/**
 * Problems for programs: one JSON document, described by `schemas/report.schema.json`.
 * `place` is `null` or `{ file, start, end }` with `{ offset, line, column }` each: offsets in UTF-16 units from 0, lines and
 * columns from 1 (`line` and `column` are `null` where the file's text is not at hand). `fix` is there where a correction is
 * certain.
 */
export function printJson(diagnostics: readonly Diagnostic[], texts: Texts): string {
  const places = createPlaces(texts);
  const list = inOrder(diagnostics).map(({ code, number, severity, message, remedy, span, related, fix }) => ({
    code,
    number,
    severity,
    message,
    remedy,
    place: placeOf(span, places),
    related: related.map((other) => ({ note: other.note, place: placeOf(other.span, places) })),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            title: fix.title,
            edits: fix.edits.map((edit) => ({ place: placeOf(edit.span, places), text: edit.text })),
          },
        }),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: list }, null, 2)}\n`;
}

function placeOf(span: Span | null, places: Places) {
  if (span === null) return null;
  const point = (offset: number) => ({
    offset,
    ...(places.position(span.file, offset) ?? { line: null, column: null }),
  });
  return { file: span.file, start: point(span.start), end: point(span.end) };
}
