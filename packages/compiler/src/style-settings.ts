import { nearest } from '@polozh/diagnostics';
import { STYLE_PROFILES, type Style, type StyleProfile } from '@polozh/document';
import { nameKey } from '@polozh/syntax';

/** Why a setting is none: there is no such name, or its value does not suit. */
export type StyleProblem =
  | { readonly kind: 'unknown'; readonly nearest: string | null; readonly known: readonly string[] }
  | { readonly kind: 'unsuitable'; readonly allowed: string };

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
  allowed: `число от ${from} до ${to}${unit}`.replaceAll('.', ','),
  set: (style, text) => (text !== '' && number(text) >= from && number(text) <= to ? set(style, number(text)) : null),
});

const yesNo = (set: (style: Style, value: boolean) => Style): StyleSetting => ({
  allowed: '«да» или «нет»',
  set: (style, text) => (text === 'да' ? set(style, true) : text === 'нет' ? set(style, false) : null),
});

/** A profile's names: for an author, and as the file's style calls it. */
const PROFILES: ReadonlyMap<string, StyleProfile> = new Map([
  ['гост 2025', 'gost-7.0.97-2025'],
  ['гост 2016', 'gost-7.0.97-2016'],
  ['gost-7.0.97-2025', 'gost-7.0.97-2025'],
  ['gost-7.0.97-2016', 'gost-7.0.97-2016'],
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

/**
 * A style with one setting more, by its Russian name and value: the one reader of `/оформление`, of `--style` and of a
 * project's settings.
 */
export function setStyle(
  style: Style,
  name: string,
  value: string,
): { readonly style: Style } | { readonly problem: StyleProblem } {
  const setting = STYLE_SETTINGS.get(nameKey(name));
  if (setting === undefined) {
    const known = [...STYLE_SETTINGS.keys()];
    return { problem: { kind: 'unknown', nearest: nearest(nameKey(name), known), known } };
  }
  const next = setting.set(style, value.trim().toLowerCase());
  return next === null ? { problem: { kind: 'unsuitable', allowed: setting.allowed } } : { style: next };
}
