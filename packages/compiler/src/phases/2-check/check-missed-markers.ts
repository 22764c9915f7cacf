import { diagnostic } from '@polozh/diagnostics';
import { letterIndex } from '@polozh/russian';
import { DIRECTIVE_NAMES } from '@polozh/syntax';
import type { Check } from './check.ts';
import { linesOf, mayBegin, type SourceLine } from './source-lines.ts';

/** A line's typed beginning, and what has to stand there. */
interface Missed {
  readonly form: 'space' | 'bullet' | 'letter' | 'slash';
  readonly sign: string;
  readonly instead: string;
  /** Whether nothing else can have been meant. */
  readonly isCertain: boolean;
}

/** A line that was to begin a clause, a list item or a directive, and is text for want of a space or of the right sign. */
export const checkMissedMarkers: Check = ({ report }) => ({
  block: (block, _, contents) => {
    const lines = linesOf(block, contents);
    const found: { readonly line: SourceLine; readonly missed: Missed }[] = [];
    let letters = 0;
    for (const [index, line] of lines.entries()) {
      letters = lettersUpTo(line, lines[index + 1], letters);
      const missed = letters > 0 ? letterOf(line) : (missedIn(line) ?? starOf(lines, index));
      if (missed !== null) found.push({ line, missed });
    }
    // What is missed alike in one paragraph is told of once.
    for (const form of ['space', 'bullet', 'letter', 'slash'] as const) {
      const alike = found.filter(({ missed }) => missed.form === form);
      const [first] = alike;
      if (first === undefined) continue;
      const edits = alike
        .filter(({ missed }) => missed.isCertain)
        .map(({ line, missed }) => ({ span: signSpan(line, missed), text: missed.instead }));
      const { sign, instead } = first.missed;
      report({
        ...diagnostic('missed-marker', signSpan(first.line, first.missed), { form, sign, instead: instead.trim() }),
        ...(edits.length === 0 ? {} : { fix: { title: `начать строку так: «${instead.trim()} …»`, edits } }),
      });
    }
  },
});

const signSpan = ({ text }: SourceLine, { sign }: Missed) => ({ ...text.span, end: text.span.start + sign.length });

/** Signs that no word begins with; «·» and the like are bullets where words follow. */
const FIRST_SIGNS = '+=-–—:/•●▪◦○·‣⁃∙►➢➤\uF0A7\uF0B7\uF0D8\uF0FCo0123456789';
const SIGN =
  /^(?:\+{1,3}|={1,2}|-{1,4}|[–—:]|(?:[А-Яа-яЁё]|\d{1,3})\)|\d{1,2}\.(?![а-яё]))(?=[«"(]?(?:[А-Яа-яЁё]{2}|[АВИКОСУЯавикосуя]\s))|^(?:\+{1,3}|={1,2})(?=\d{1,2}\.[\d.]*[ \t\u00a0]+[А-ЯЁ«])/u;
const BULLET = /^(?:[•●▪◦○·‣⁃∙►➢➤\uF0A7\uF0B7\uF0D8\uF0FC][ \t\u00a0]*|o\t)(?=[«"(]?[A-Za-zА-Яа-яЁё0-9])/u;
const SLASH = /^\/[ \t\u00a0]+(?=[а-яё])/iu;
/** Behind a hyphen these go on with the word of the line before. */
const PARTICLE = /^-(?:то|либо|нибудь|ка|таки|де)(?![а-яё])/iu;

function missedIn(line: SourceLine): Missed | null {
  const { text } = line.text;
  const first = text.charAt(0);
  if (!FIRST_SIGNS.includes(first) && text.charAt(1) !== ')') return null;
  if (first === '/') return slashIn(line);
  const bullet = BULLET.exec(text)?.[0];
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

const STAR = /^\*[ \t\u00a0]+(?=[«"(]?[A-Za-zА-Яа-яЁё0-9])/u;

/** «* первое»: a star alone is the mark of a note, one of several or behind a colon is a bullet. */
function starOf(lines: readonly SourceLine[], index: number): Missed | null {
  const line = lines[index] as SourceLine;
  const sign = line.text.text.startsWith('*') ? STAR.exec(line.text.text)?.[0] : undefined;
  if (sign === undefined || !mayBegin(line)) return null;
  const beside = [lines[index - 1], lines[index + 1]].some(
    (other) => other !== undefined && STAR.test(other.text.text),
  );
  return beside || line.before?.endsWith(':') ? { form: 'bullet', sign, instead: '- ', isCertain: true } : null;
}

const LETTER = /^(?<letter>[а-яё])\.[ \t\u00a0]+/iu;

const letterAt = (line: SourceLine | undefined): number =>
  letterIndex(LETTER.exec(line?.text.text ?? '')?.groups?.['letter']?.toLowerCase() ?? '') ?? 0;

/** How many lines up to this one are «а.», «б.», …; a letter alone may be an abbreviation («г. Новосибирск»). */
function lettersUpTo(line: SourceLine, next: SourceLine | undefined, before: number): number {
  if (line.text.text.charAt(1) !== '.') return 0;
  const index = letterAt(line);
  if (index === 1 && before === 0) return letterAt(next) === 2 ? 1 : 0;
  return before > 0 && index === before + 1 ? index : 0;
}

function letterOf({ text }: SourceLine): Missed {
  const sign = LETTER.exec(text.text)?.[0] ?? '';
  return { form: 'letter', sign, instead: `${sign.charAt(0)}) `, isCertain: true };
}
