import {
  AFTER_DAY,
  AFTER_NUMBER,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_PHONE,
  ONE_LETTER_WORDS,
  PARTICLES,
  SHORTENINGS,
  STEM_AFTER_NUMBER,
  STEM_BEFORE_NUMBER,
  STEMS_AFTER_NUMBER,
  STEMS_BEFORE_NUMBER,
  THREE_LETTER_WORDS,
} from './typography-words.ts';

const NBSP = '\u00a0';

/** Words are read this far: the rules know no longer one, and time stays linear. */
const REACH = 24;

/**
 * Sets U+00A0 for the spaces at which a line must not break: behind № and §, between initials and surname, day
 * and month (empty or not), number and unit, year and «г.», «ст.», «п.», «ч.», «абз.» and their number, short or in full
 * (ГОСТ Р 7.0.97-2025), in groups of digits and telephones' numbers, behind short words, before particles and dashes,
 * inside «т. д.» and between letters that are set apart.
 *
 * Only U+0020 is changed, one into one U+00A0, so the length stays and every other character is what it was.
 * Idempotent; linear in the length.
 * @param before the text in front of this run, where a paragraph is cut into runs; its last characters suffice (48)
 * @param after the text behind this run; its first characters suffice (72)
 */
export function bindSpaces(text: string, before = '', after = ''): string {
  let at = text.indexOf(' ');
  if (at < 0) return text;
  const head = before.slice(-2 * REACH);
  const whole = head === '' && after === '' ? text : head + text + after.slice(0, 3 * REACH);
  const end = head.length + text.length;
  let result = '';
  let from = head.length;
  for (at += head.length; at >= 0 && at < end; at = whole.indexOf(' ', at + 1)) {
    if (!isBound(whole, at)) continue;
    result += whole.slice(from, at) + NBSP;
    from = at + 1;
  }
  return from === head.length ? text : result + whole.slice(from, end);
}

/** Must no line break at this space? Most spaces are decided by the characters next to them, without a slice. */
function isBound(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  // Mostly a Russian word stands at each side.
  if (last >= 0x410 && last <= 0x451 && next >= 0x410 && next <= 0x451) return isBoundBehindLetter(text, at, next);
  if (isSpace(last) || isSpace(next)) return false;
  if (isDash(next) && isSpace(text.charCodeAt(at + 2))) return true;
  if (last === 0x2e) return isBoundBehindDot(text, at);
  // «№ п/п» heads narrow columns and numbers nothing.
  if (last === 0x2116 || last === 0xa7) return text.charCodeAt(at + 2) !== 0x2f;
  if (last <= 0x39 && last >= 0x30) return isBoundBehindDigit(text, at);
  if (last === 0x5f) return isBoundBehindBlank(text, at);
  if (last === 0xbb || last === 0x22) return isBoundBehindQuotedDay(text, at, next);
  if (last === 0x29) return isDigit(next) && isDigit(text.charCodeAt(at - 2));
  if (last === 0x3a) return isBoundBeforePhone(text, at, next);
  if (last >= 0x410 && last <= 0x451) return isBoundBehindLetter(text, at, next);
  return last < 0x5b && last > 0x42 && isBoundBehindCapital(text, at);
}

/** «________ 20__» and «20__ г.», a month and a year to be filled in. */
function isBoundBehindBlank(text: string, at: number): boolean {
  const right = wordAfter(text, at);
  if (EMPTY_YEAR.test(right)) return true;
  return /^г(?:\.|ода?(?![а-яё]))/u.test(right) && /(?:^|0)_{2,4}$/.test(wordBefore(text, at));
}

/** «___» ________, «15» сентября. */
function isBoundBehindQuotedDay(text: string, at: number, next: number): boolean {
  if (next !== 0x5f && !AFTER_DAY.has(lettersOf(wordAfter(text, at)))) return false;
  return QUOTED_DAY.test(wordBefore(text, at));
}

/** «тел.: (351) 200-00-00». */
function isBoundBeforePhone(text: string, at: number, next: number): boolean {
  if (!isDigit(next) && next !== 0x28 && next !== 0x2b) return false;
  return BEFORE_PHONE.has(wordBefore(text, at).toLowerCase());
}

/** «И.О. Фамилия», «п. 5», «г. Новосибирск», «т. д.», «и.о. директора». */
function isBoundBehindDot(text: string, at: number): boolean {
  const left = wordBefore(text, at);
  const right = wordAfter(text, at);
  if (INITIALS.test(left)) return CAPITAL.test(right);
  const word = left.toLowerCase();
  if (BEFORE_NUMBER.has(word) && NUMBER_OR_LETTER.test(right)) return true;
  if (BEFORE_NAME.has(word) && CAPITAL.test(right)) return !(word === 'г.' && isYear(text, at - 3));
  if (word === 'тел.') return isBoundBeforePhone(text, at, text.charCodeAt(at + 1));
  return word === 'и.о.' || SHORTENINGS.get(word)?.has(withoutStops(right)) === true;
}

/**
 * «5 мая», «2024 г.», «20 %», «15 минут», «1 000 000», but not «ст. 5 ч. 2», where «ч.» goes with what follows, nor
 * «1–11 классов»: many programs would end the line behind the dash.
 */
function isBoundBehindDigit(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next === 0x28) return isDigit(text.charCodeAt(at + 2)) && /^(?:\+7|8)$/.test(wordBefore(text, at));
  const right = wordAfter(text, at);
  if (isDigit(next)) return GROUP.test(right) && GROUPED.test(wordBefore(text, at));
  const unit = withoutStops(right.toLowerCase());
  const last = unit.endsWith('.') ? unit.slice(0, -1) : unit;
  if (AFTER_DAY.has(last)) return DAY.test(wordBefore(text, at));
  if (!AFTER_NUMBER.has(unit) && !AFTER_NUMBER.has(last))
    return STEMS_AFTER_NUMBER.has(unit.slice(0, STEM_AFTER_NUMBER)) && !wordBefore(text, at).includes('–');
  if (unit === 'г.' && (LONG_NUMBER.test(wordBefore(text, at)) || isTown(text, at))) return false;
  return !(BEFORE_NUMBER.has(unit) && isDigit(text.charCodeAt(at + right.length + 2)));
}

/** «5» in «школа № 5 г. Новосибирска» is no year, and «г.» goes with the name. */
const isTown = (text: string, at: number): boolean => !isYear(text, at) && CAPITAL.test(wordAfter(text, at + 3));

/** Four digits end there. */
const isYear = (text: string, end: number): boolean => /(?:^|\D)\d{4}$/.test(text.slice(Math.max(0, end - 5), end));

/** «в школе», «при приёме», «если бы», «Иванову И.И.», «1990-х гг.», «пункта 4.1», «п р и к а з». */
function isBoundBehindLetter(text: string, at: number, next: number): boolean {
  if (next < 0x410 || next === 0x2116) return isShortWord(text, at) || isBoundBeforeNumber(text, at, next);
  if (isShortWord(text, at) || (next === 0x433 && text.startsWith('гг.', at + 1))) return true;
  if (beginsParticle(next) && PARTICLES.has(lettersOf(wordAfter(text, at)))) return true;
  return next < 0x430 && text.charCodeAt(at + 2) === 0x2e && isBoundBeforeInitials(text, at);
}

/** «раздела II», «статьёй 26», «приложения № 1», «подпункт «б»». */
function isBoundBeforeNumber(text: string, at: number, next: number): boolean {
  if (next === 0x28 || next === 0x2b) return isBoundBeforePhone(text, at, next);
  const numbered =
    isDigit(next) || next === 0x2116 || (mayName(text, at, next) && NUMBER_OR_LETTER.test(wordAfter(text, at)));
  return numbered && STEMS_BEFORE_NUMBER.has(wordBefore(text, at).slice(0, STEM_BEFORE_NUMBER).toLowerCase());
}

/** A Latin capital, or one or two letters in quotes, begins there. */
const mayName = (text: string, at: number, next: number): boolean =>
  next > 0x80 || next === 0x22 ? !isCyrillic(text.charCodeAt(at + 4)) : next > 0x42 && next < 0x5b;

/** «N 149-ФЗ» and «XX в.», whose first word is in Latin capitals. */
function isBoundBehindCapital(text: string, at: number): boolean {
  const left = wordBefore(text, at);
  if (left === 'N') return /[\d_]/.test(wordAfter(text, at));
  return /^[IVXLC]+$/.test(left) && /^(?:вв?\.|век)/u.test(wordAfter(text, at));
}

/** Initials go with the surname before them unless another surname stands behind: «Директор И.О. Фамилия». */
function isBoundBeforeInitials(text: string, at: number): boolean {
  const left = wordBefore(text, at);
  const behind = INITIALS_AND_SURNAME.exec(text.slice(at + 1, at + 1 + 2 * REACH));
  if (!behind || !/^[A-ZА-ЯЁ][a-zа-яё]/u.test(left)) return false;
  return behind[1] === undefined || SURNAME.test(left);
}

function isShortWord(text: string, at: number): boolean {
  // Most words are longer, and these letters tell it at once.
  if (isCyrillic(text.charCodeAt(at - 4)) && isCyrillic(text.charCodeAt(at - 3)) && isCyrillic(text.charCodeAt(at - 2)))
    return false;
  let length = 1;
  while (length <= 3 && isWordCharacter(text.charCodeAt(at - 1 - length))) length++;
  if (length > 3) return false;
  const last = text.charCodeAt(at - 1);
  if (length === 1) return ONE_LETTER_CODES.has(last) || isSetApart(text, at + 1);
  // A short word in capitals is an abbreviation («РФ», «УО»).
  if (last < 0x430) return false;
  if (length === 3) return THREE_LETTER_WORDS.has(text.slice(at - 3, at).toLowerCase());
  return (isVowel(last) || isVowel(text.charCodeAt(at - 2))) && !PARTICLES.has(text.slice(at - 2, at).toLowerCase());
}

/** Whether a letter stands there by itself, as in «п р и к а з ы в а ю». */
const isSetApart = (text: string, at: number): boolean =>
  isCyrillic(text.charCodeAt(at)) && !isCyrillic(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 0x2e;

const INITIALS = /^(?:[A-ZА-ЯЁ]\.){1,3}$/u;
const CAPITAL = /^[«„"]?[A-ZА-ЯЁ]/u;
const NUMBER_OR_LETTER = /^(?:[№\d]|[IVXLC]+(?![a-z])|[«„"][a-zа-яё]{1,2}[»“"])/u;
const GROUP = /^\d{3}(?!\d)/;
const GROUPED = /^[+−-]?\d{1,3}$/;
const DAY = /(?:^|\D)\d\d?$/;
const EMPTY_YEAR = /^20[\d_]{2}(?!\d)/;
const QUOTED_DAY = /^(?:\d{1,2}|_{1,8})[»"]$/;
const LONG_NUMBER = /\d{5}$/;
const INITIALS_AND_SURNAME = /^(?:[A-ZА-ЯЁ]\.\s?){1,3}([A-ZА-ЯЁ][a-zа-яё])?/u;
const SURNAME = /(?:[оеё]в|[иы]н|[сц]к)(?:[аеу]|ым|ой|ий|ая|ого|ому|им|ую)?$|ко$/u;

/** The words of one letter, small or capital, as codes. */
const ONE_LETTER_CODES: ReadonlySet<number> = new Set(
  [...ONE_LETTER_WORDS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

/** «б», «ж» and «л», with which particles begin. */
const beginsParticle = (code: number): boolean => code === 0x431 || code === 0x436 || code === 0x43b;

/** The Russian vowels, capital or small. */
function isVowel(code: number): boolean {
  switch (code < 0x430 && code >= 0x410 ? code + 0x20 : code) {
    case 0x430: // а
    case 0x435: // е
    case 0x438: // и
    case 0x43e: // о
    case 0x443: // у
    case 0x44b: // ы
    case 0x44d: // э
    case 0x44e: // ю
    case 0x44f: // я
    case 0x451: // ё
    case 0x401: // Ё
      return true;
    default:
      return false;
  }
}

/** The word that ends at `at`, without quotes and brackets before it. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < REACH && !isSpace(text.charCodeAt(start - 1))) start--;
  while (start < at && isOpener(text.charCodeAt(start))) start++;
  return text.slice(start, at);
}

/** The word that begins behind `at`, with all that is written to it. */
function wordAfter(text: string, at: number): string {
  let end = at + 1;
  while (end - at <= REACH && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(at + 1, end);
}

const withoutStops = (word: string): string => word.replace(/[,;:!?)»“"]+$/u, '').replace(/\.[»“")]+$/u, '.');

const lettersOf = (word: string): string => /^[A-Za-zЀ-ӿ]*/u.exec(word)?.[0] ?? '';

/** The text's edges count as white space too: charCodeAt gives NaN there. */
const isSpace = (code: number): boolean => !(code > 0x20) || code === 0xa0 || code === 0x202f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2d || code === 0x2212;
const isOpener = (code: number): boolean => code === 0xab || code === 0x28 || code === 0x22 || code === 0x201e;
const isWordCharacter = (code: number): boolean => !isSpace(code) && !isOpener(code);
const isCyrillic = (code: number): boolean => code >> 8 === 4;
