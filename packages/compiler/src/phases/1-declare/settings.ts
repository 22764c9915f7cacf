import { type Diagnostic, diagnostic, nearest } from '@polozh/diagnostics';
import { STYLE_PROFILES, type Style } from '@polozh/document';
import { type Entry, nameKey, type SettingsDeclaration } from '@polozh/syntax';
import {
  DEFAULT_NUMBERING,
  type NumberingScheme,
  type NumberPattern,
  readAppendixPattern,
  readNumberPattern,
} from '../../numbering-scheme.ts';
import { setStyle } from '../../style-settings.ts';

type Report = (problem: Diagnostic) => void;

/** The style that `/оформление` asks for, on the default profile's figures. */
export function styleOf(declarations: readonly SettingsDeclaration[], report: Report): Style {
  let style = STYLE_PROFILES['gost-7.0.97-2025'];
  for (const entry of declarations.flatMap((declaration) => declaration.entries)) {
    const result = setStyle(style, entry.name.text, entry.text);
    if ('style' in result) style = result.style;
    else if (result.problem.kind === 'unknown') reportUnknown(entry, result.problem.known, report);
    else
      report(
        diagnostic('bad-setting', entry.textSpan, {
          name: entry.name.text,
          value: entry.text,
          allowed: `можно: ${result.problem.allowed}`,
        }),
      );
  }
  return style;
}

/** The lines of `/нумерация`, from the outermost level; `приложение` stands last. */
export const NUMBERING_LEVELS: readonly string[] = [
  'раздел',
  'подраздел',
  'пункт',
  'подпункт',
  'подподпункт',
  'приложение',
];
const APPENDIX_LEVEL = 5;

const ANY_PATTERN =
  'напишите первый номер образцом: «1.», «I.», «Глава 1.», «1.1.», «1. в каждом разделе»; раздел и подраздел могут быть без номера: «нет»';
const NO_CLAUSE_NUMBER =
  'пункт без номера – просто абзац: удалите знаки «+» в начале абзацев и оставьте между ними пустые строки';

/** The numbering that `/нумерация` asks for by examples of the first number of each level. */
export function numberingOf(declarations: readonly SettingsDeclaration[], report: Report): NumberingScheme {
  let { section, subsection, appendix } = DEFAULT_NUMBERING;
  const clauses: [NumberPattern, NumberPattern | null, NumberPattern | null] = [...DEFAULT_NUMBERING.clauses];
  for (const entry of declarations.flatMap((declaration) => declaration.entries)) {
    const level = NUMBERING_LEVELS.indexOf(nameKey(entry.name.text));
    if (level < 0) {
      reportUnknown(entry, NUMBERING_LEVELS, report);
      continue;
    }
    const none = nameKey(entry.text) === 'нет';
    if (level === APPENDIX_LEVEL) {
      const read = readAppendixPattern(entry.text);
      if (read === null && !none) reportPattern(entry, '«№ 1», «N 1», «1», «А» или «нет»', report);
      else appendix = read;
      continue;
    }
    const pattern = none ? null : readNumberPattern(entry.text);
    if (pattern === null && !none) reportPattern(entry, ANY_PATTERN, report);
    else if (none && level >= 2) reportPattern(entry, NO_CLAUSE_NUMBER, report);
    else if (level === 0) section = pattern;
    else if (level === 1) subsection = pattern;
    else if (pattern !== null) clauses[(level - 2) as 0 | 1 | 2] = pattern;
  }
  return { section, subsection, clauses, appendix };
}

const reportPattern = (entry: Entry, allowed: string, report: Report): void =>
  report(diagnostic('bad-setting', entry.textSpan, { name: entry.name.text, value: entry.text, allowed }));

function reportUnknown(entry: Entry, known: readonly string[], report: Report): void {
  report(
    diagnostic('unknown-setting', entry.name.span, {
      name: entry.name.text,
      nearest: nearest(nameKey(entry.name.text), known),
      known,
    }),
  );
}
