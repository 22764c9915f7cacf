import { DIRECTIVE_NAMES } from '@polozh/syntax';
import type { Missed } from './missed-line.ts';
import { mayBegin, type SourceLine } from './source-lines.ts';

/** Signs that no word begins with; «·» and the like are bullets where words follow. Word's own stand in the private area. */
const FIRST_SIGNS = /^[+=\-–—:/•●▪◦○·‣⁃∙►➢➤■♦❖✓✔§‒―−o0-9\uF000-\uF0FF]/u;
const SIGN =
  /^(?:\+{1,3}|={1,2}|-{1,4}|[–—:]|(?:[А-Яа-яЁё]|\d{1,3})\)|\d{1,2}\.(?![а-яё]))(?=[«"(]?(?:[А-Яа-яЁё]{2}|[АВИКОСУЯавикосуя]\s))|^(?:\+{1,3}|={1,2})(?=\d{1,2}\.[\d.]*[ \t\u00a0]+[А-ЯЁ«])/u;
const BULLET =
  /^(?:[•●▪◦○·‣⁃∙►➢➤■♦❖✓✔\uF000-\uF0FF][ \t\u00a0]*|o\t)(?=[«"(]?[A-Za-zА-Яа-яЁё0-9])|^§[ \t\u00a0]+(?=[«"(]?[А-Яа-яЁё])/u;
/** Dashes of other lengths, which stand in the middle of a sentence as well. */
const OTHER_DASH = /^[‒―−][ \t\u00a0]+(?=[«"(]?[А-Яа-яЁё])/u;
const SLASH = /^\/[ \t\u00a0]+(?=[а-яё])/iu;
/** Behind a hyphen these go on with the word of the line before. */
const PARTICLE = /^-(?:то|либо|нибудь|ка|таки|де)(?![а-яё])/iu;

/** A line's first sign, where it was to be a marker whatever stands in the lines beside it. */
export function missedSign(line: SourceLine): Missed | null {
  const { text } = line.text;
  if (text.charAt(1) !== ')' && !FIRST_SIGNS.test(text)) return null;
  if (text.startsWith('/')) return slashIn(line);
  const bullet = BULLET.exec(text)?.[0] ?? (mayBegin(line) ? OTHER_DASH.exec(text)?.[0] : undefined);
  if (bullet !== undefined) return { form: 'bullet', sign: bullet, instead: '- ', isCertain: true };
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined || !isMarker(sign, line)) return null;
  return { form: 'space', sign, instead: `${sign} `, isCertain: mayBegin(line) };
}

/** Signs of reckoning and words parted by a hyphen stand at the beginning of a line too. */
function isMarker(sign: string, line: SourceLine): boolean {
  const { text } = line.text;
  if (sign === ':') return mayBegin(line) && /\s[–-]\s/.test(text);
  if (sign.startsWith('-')) return !PARTICLE.test(text);
  if (sign.startsWith('+'))
    return mayBegin(line) || /^(?:\d[\d.]*\s+)?[«"]?[А-ЯЁ][а-яё]/u.test(text.slice(sign.length));
  return mayBegin(line) && (!sign.startsWith('=') || HEADING.test(text.slice(sign.length)));
}

/** With the number that the program would set, or without. */
const HEADING = /^(?:\d[\d.]*\s+)?[«"]?[А-ЯЁ](?:[а-яё]|[А-ЯЁ]{2})/u;

/** «/ приложение»; a second slash makes both of them brackets. */
function slashIn(line: SourceLine): Missed | null {
  const { text } = line.text;
  const sign = SLASH.exec(text)?.[0];
  if (sign === undefined || !mayBegin(line) || text.includes('/', 1)) return null;
  const words = text.slice(sign.length).toLowerCase();
  const isDirective = DIRECTIVE_NAMES.some(
    (name) => words.startsWith(name) && !/^[а-яё-]/u.test(words.slice(name.length)),
  );
  return isDirective ? { form: 'slash', sign, instead: '/', isCertain: true } : null;
}
