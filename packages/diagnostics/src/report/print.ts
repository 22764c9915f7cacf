import type { Severity } from '../catalogue/entry.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { escapeText, frame } from './frame.ts';
import { createPlaces, inOrder, type Places, type Texts } from './place.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ошибка', warning: 'предупреждение', info: 'заметка' };
const COLOUR: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** Problems for a person to read: place, cause, the line with the place marked, related places, remedy; a summary last. */
export function printHuman(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  { color }: { readonly color: boolean },
): string {
  const places = createPlaces(texts);
  const paint = (code: string, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = inOrder(diagnostics).map((problem) => {
    const head = `${paint(COLOUR[problem.severity], `${SEVERITY[problem.severity]} ${problem.number}`)}: ${escapeText(problem.message)}`;
    const lines = [`${paint('1', placeText(problem.span, places))}${problem.span === null ? '' : ': '}${head}`];
    lines.push(...framed(problem.span, places));
    for (const related of problem.related) {
      lines.push(`  ${placeText(related.span, places)}: ${related.note}`);
    }
    if (problem.remedy !== '') lines.push(`  → ${escapeText(problem.remedy)}`);
    return lines.join('\n');
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${summary(diagnostics)}\n`;
}

/** A line a problem: `файл:строка:столбец: ошибка П102: причина`. */
export function printShort(diagnostics: readonly Diagnostic[], texts: Texts): string {
  const places = createPlaces(texts);
  return inOrder(diagnostics)
    .map(
      (problem) =>
        `${placeText(problem.span, places)}${problem.span === null ? '' : ': '}${SEVERITY[problem.severity]} ${problem.number}: ${escapeText(problem.message)}\n`,
    )
    .join('');
}

function placeText(span: Span | null, places: Places): string {
  if (span === null) return '';
  const position = places.position(span.file, span.start);
  return escapeText(position === null ? span.file : `${span.file}:${position.line}:${position.column}`);
}

function framed(span: Span | null, places: Places): readonly string[] {
  const start = span === null ? null : places.position(span.file, span.start);
  if (span === null || start === null) return [];
  const line = places.line(span.file, start.line);
  const from = start.column - 1;
  return frame(line, start.line, from, Math.min(from + (span.end - span.start), line.length)).map(
    (text) => `  ${text}`,
  );
}

/** «2 ошибки, 1 предупреждение». */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number => diagnostics.filter((problem) => problem.severity === severity).length;
  const parts = [
    counted(count('error'), ['ошибка', 'ошибки', 'ошибок']),
    counted(count('warning'), ['предупреждение', 'предупреждения', 'предупреждений']),
    counted(count('info'), ['заметка', 'заметки', 'заметок']),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'ошибок нет' : parts.join(', ');
}

function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  if (count === 0) return '';
  const tens = count % 100;
  const word = tens > 10 && tens < 20 ? many : count % 10 === 1 ? one : count % 10 >= 2 && count % 10 <= 4 ? few : many;
  return `${count} ${word}`;
}
