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
  meant ??= OTHER_WORDS.get(name.toLowerCase()) ?? null;
  meant ??= DIRECTIVE_NAMES.find((known) => known.startsWith(`${name.toLowerCase()} `)) ?? null;
  const place = { ...span, end: span.start + 1 + name.length };
  return {
    ...diagnostic('unknown-directive', place, { name, nearest: meant }),
    ...nameFix({ ...place, start: span.start + 1 }, name, DIRECTIVE_NAMES),
  };
}

/** What authors call a directive by, in small letters. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['утверждаю', 'гриф утверждения'],
  ['утверждено', 'гриф утверждения'],
  ['утверждена', 'гриф утверждения'],
  ['утверждены', 'гриф утверждения'],
  ['согласовано', 'гриф согласования'],
  ['согласована', 'гриф согласования'],
  ['шапка', 'бланк'],
  ['кому', 'адресат'],
  ['получатель', 'адресат'],
  ['дата', 'дата и номер'],
  ['номер', 'дата и номер'],
  ['название', 'заголовок'],
  ['тема', 'заголовок'],
  ['город', 'место'],
  ['ознакомление', 'лист ознакомления'],
  ['ознакомлены', 'лист ознакомления'],
  ['редакция', 'новая редакция'],
  ['условие', 'если'],
  ['решение', 'выбор'],
  ['переменная', 'поле'],
  ['файл', 'включить'],
  ['стиль', 'оформление'],
]);

/** A word behind the name is no slip in it. */
const nearestOfLength = (name: string): string | null =>
  nearest(
    name,
    DIRECTIVE_NAMES.filter((known) => wordCount(known) === wordCount(name)),
  );

const wordCount = (text: string): number => text.split(/\s+/).length;
