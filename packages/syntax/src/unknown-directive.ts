import { type Diagnostic, diagnostic, nameFix, nearest, type Span } from '@polozh/diagnostics';
import { DIRECTIVE_NAMES } from './directive-names.ts';

/**
 * What is told of a line that begins like a directive and is none.
 * @param words those behind the slash that may be its name; the document's words may be among them
 * @param span where the slash and the words stand
 */
export function unknownDirective(words: string, span: Span): Diagnostic {
  let name = words;
  let meant = nearestOfLength(name);
  while (meant === null && /\s/.test(name)) {
    name = name.replace(/\s+\S+$/, '');
    meant = nearestOfLength(name);
  }
  meant ??= DIRECTIVE_NAMES.find((known) => known.startsWith(`${name.toLowerCase()} `)) ?? null;
  const place = { ...span, end: span.start + 1 + name.length };
  return {
    ...diagnostic('unknown-directive', place, { name, nearest: meant }),
    ...nameFix({ ...place, start: span.start + 1 }, name, DIRECTIVE_NAMES),
  };
}

/** A word behind the name is no slip in it. */
const nearestOfLength = (name: string): string | null =>
  nearest(
    name,
    DIRECTIVE_NAMES.filter((known) => wordCount(known) === wordCount(name)),
  );

const wordCount = (text: string): number => text.split(/\s+/).length;
