import { type Diagnostic, diagnostic, nearest } from '@polozh/diagnostics';
import { STYLE_PROFILES, type Style, type StyleProfile } from '@polozh/document';
import { type Entry, nameKey, type SettingsDeclaration } from '@polozh/syntax';
import {
  DEFAULT_NUMBERING,
  type NumberingScheme,
  type NumberPattern,
  readAppendixPattern,
  readNumberPattern,
} from '../../numbering-scheme.ts';

type Report = (problem: Diagnostic) => void;

export interface StyleSetting {
  /** What its value may be, in words. */
  readonly allowed: string;
  /** The style with the value set, or `null` where the value does not suit. */
  readonly set: (style: Style, value: string) => Style | null;
}

const number = (text: string): number => Number(text.replace(',', '.').replace(/\s*(?:мм|пт)$/u, ''));

/** A setting in numbers between two bounds. */
const bounded = (
  from: number,
  to: number,
  unit: string,
  set: (style: Style, value: number) => Style,
): StyleSetting => ({
  allowed: `число от ${from} до ${to}${unit}`,
  set: (style, text) => (number(text) >= from && number(text) <= to ? set(style, number(text)) : null),
});

const yesNo = (set: (style: Style, value: boolean) => Style): StyleSetting => ({
  allowed: '«да» или «нет»',
  set: (style, text) => (text === 'да' ? set(style, true) : text === 'нет' ? set(style, false) : null),
});

const PROFILES: ReadonlyMap<string, StyleProfile> = new Map([
  ['гост 2025', 'gost-7.0.97-2025'],
  ['гост 2016', 'gost-7.0.97-2016'],
]);

/** The lines of `/оформление` by name. */
export const STYLE_SETTINGS: ReadonlyMap<string, StyleSetting> = new Map([
  [
    'профиль',
    {
      allowed: '«ГОСТ 2025» или «ГОСТ 2016»',
      set: (_, text) => {
        const profile = PROFILES.get(nameKey(text));
        return profile === undefined ? null : STYLE_PROFILES[profile];
      },
    },
  ],
  // ГОСТ Р 7.0.97-2025: 12, 13 or 14 pt for a text.
  [
    'кегль',
    bounded(12, 14, ' пт', (style, fontSize) => ({
      ...style,
      fontSize,
      requisiteFontSize: fontSize,
      smallFontSize: Math.min(12, fontSize),
    })),
  ],
  ['интервал', bounded(1, 1.5, '', (style, lineSpacing) => ({ ...style, lineSpacing }))],
  ['отступ', bounded(0, 30, ' мм', (style, indent) => ({ ...style, indent }))],
  ['левое поле', bounded(10, 60, ' мм', (style, left) => ({ ...style, margins: { ...style.margins, left } }))],
  ['правое поле', bounded(5, 60, ' мм', (style, right) => ({ ...style, margins: { ...style.margins, right } }))],
  ['верхнее поле', bounded(15, 60, ' мм', (style, top) => ({ ...style, margins: { ...style.margins, top } }))],
  ['нижнее поле', bounded(10, 60, ' мм', (style, bottom) => ({ ...style, margins: { ...style.margins, bottom } }))],
  ['номера страниц', yesNo((style, pageNumbers) => ({ ...style, pageNumbers }))],
  ['оглавление', yesNo((style, tableOfContents) => ({ ...style, tableOfContents }))],
]);

/** The style that `/оформление` asks for, on the default profile's figures. */
export function styleOf(declarations: readonly SettingsDeclaration[], report: Report): Style {
  let style = STYLE_PROFILES['gost-7.0.97-2025'];
  for (const entry of declarations.flatMap((declaration) => declaration.entries)) {
    const setting = STYLE_SETTINGS.get(nameKey(entry.name.text));
    if (setting === undefined) {
      reportUnknown(entry, [...STYLE_SETTINGS.keys()], report);
      continue;
    }
    const next = setting.set(style, entry.text.toLowerCase());
    if (next === null)
      report(
        diagnostic('bad-setting', entry.textSpan, {
          name: entry.name.text,
          value: entry.text,
          allowed: `можно: ${setting.allowed}`,
        }),
      );
    else style = next;
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
    if ((pattern === null && !none) || (none && level >= 2)) {
      reportPattern(
        entry,
        'напишите первый номер образцом: «1.», «I.», «Глава 1.», «1.1.»; раздел и подраздел могут быть без номера: «нет»',
        report,
      );
    } else if (level === 0) section = pattern;
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
