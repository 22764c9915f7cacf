const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12_FIRST = [7, ...INN_10];
const INN_12_SECOND = [3, ...INN_12_FIRST];

/**
 * Is it the ИНН of an organisation (10 digits) or of a person (12), with right check digits?
 * The sums are those of Приказ ФНС № ЕД-7-14/559@ (formerly ММВ-7-6/435@). Nothing but digits is allowed.
 */
export function isInn(text: string): boolean {
  if (!isNumber(text)) return false;
  if (text.length === 10) return controlDigit(text, INN_10) === digit(text, 9);
  if (text.length !== 12) return false;
  return controlDigit(text, INN_12_FIRST) === digit(text, 10) && controlDigit(text, INN_12_SECOND) === digit(text, 11);
}

/** Is it an ОГРН: 13 digits, the last of which is the rest of the others by 11 (its last digit)? */
export function isOgrn(text: string): boolean {
  return isNumber(text) && text.length === 13 && (Number(text.slice(0, 12)) % 11) % 10 === digit(text, 12);
}

/** Is it an ОГРНИП: 15 digits, the last of which is the rest of the others by 13 (its last digit)? */
export function isOgrnip(text: string): boolean {
  return isNumber(text) && text.length === 15 && (Number(text.slice(0, 14)) % 13) % 10 === digit(text, 14);
}

/** Nothing but zeros has right check digits too, and is nobody's number. */
const isNumber = (text: string): boolean => /^[0-9]*[1-9][0-9]*$/.test(text);

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

function controlDigit(text: string, weights: readonly number[]): number {
  return (weights.reduce((sum, weight, at) => sum + weight * digit(text, at), 0) % 11) % 10;
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Longer anchors are cut at a word's end. */
const SLUG_LENGTH = 64;

/**
 * A Latin anchor of a heading: «Общие положения» → `obschie-polozheniya`. Of `a`–`z`, `0`–`9` and single inner
 * hyphens, at most 64 characters; ё is е, letters of other scripts are left out, so it may be empty. Equal
 * headings give equal anchors: telling them apart is the caller's.
 */
export function slug(text: string): string {
  const latin = text
    .slice(0, SLUG_LENGTH * 4)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[а-я]/gu, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (latin.length <= SLUG_LENGTH) return latin;
  const end = latin.lastIndexOf('-', SLUG_LENGTH);
  return latin.slice(0, end > 0 ? end : SLUG_LENGTH);
}
