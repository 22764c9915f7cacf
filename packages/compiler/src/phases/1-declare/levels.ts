import {
  CATALOGUE,
  codeNumber,
  type Diagnostic,
  type DiagnosticCode,
  diagnostic,
  type Level,
  nearest,
} from '@polozh/diagnostics';
import { type Name, nameKey, type SettingsDeclaration } from '@polozh/syntax';

/** How `/проверки` calls the levels. */
export const LEVEL_NAMES: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['ошибка', 'error'],
  ['предупреждение', 'warning'],
  ['заметка', 'info'],
  ['нет', 'off'],
]);

const NUMBERS: ReadonlySet<string> = new Set((Object.keys(CATALOGUE) as DiagnosticCode[]).map(codeNumber));

/** The printed code that a name means, small letters too; a code that there is none of is reported. */
export function readCode(name: Name, report: (problem: Diagnostic) => void): string | null {
  const number = name.text.toUpperCase();
  if (NUMBERS.has(number)) return number;
  report(diagnostic('unknown-code', name.span, { number: name.text, nearest: nearest(name.text, NUMBERS, 1) }));
  return null;
}

/** What `/проверки` sets: lines «П228, П301 – нет». */
export function levelsOf(
  declarations: readonly SettingsDeclaration[],
  report: (problem: Diagnostic) => void,
): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const { name, text, textSpan } of declarations.flatMap((declaration) => declaration.entries)) {
    const level = LEVEL_NAMES.get(nameKey(text));
    for (const match of name.text.matchAll(/[^\s,]+/gu)) {
      const start = name.span.start + match.index;
      const number = readCode(
        { kind: 'name', text: match[0], span: { ...name.span, start, end: start + match[0].length } },
        report,
      );
      if (number === null) continue;
      if (level === undefined) report(diagnostic('bad-level', textSpan, { number, level: text }));
      else levels.set(number, level);
    }
  }
  return levels;
}
