import type { GrammaticalCase } from './cases.ts';
import { groupDigits } from './digits.ts';
import { capitalize } from './letter-case.ts';
import { KOPECK, RUBLE } from './numeral-forms.ts';
import { countedBy, numberInWords } from './numerals.ts';

/** Roubles in digits, and the two digits of the kopecks where they were written. */
export interface Money {
  readonly rubles: string;
  readonly kopecks: string | null;
}

/**
 * Reads «2500000», «2 500 000,5» and «2500000.50»; null where it is no sum of money. Kopecks that are written are kept,
 * also when they are «00».
 */
export function parseMoney(text: string): Money | null {
  const match = MONEY.exec(text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, ''));
  if (match === null) return null;
  const [, rubles = '', kopecks] = match;
  return { rubles: rubles.replace(/^0+(?=\d)/, ''), kopecks: kopecks?.padEnd(2, '0') ?? null };
}

const MONEY = /^(\d+)(?:[.,](\d\d?))?$/;

/** A sum as data keep it: «2500000,50». */
export const plainMoney = ({ rubles, kopecks }: Money): string => (kopecks === null ? rubles : `${rubles},${kopecks}`);

/** How a number is written: in digits, in words, or in both: «5 (пять)». */
export type NumberStyle = 'digits' | 'words' | 'both';

/**
 * A sum of money: «2 500 000 (два миллиона пятьсот тысяч) рублей 50 копеек». Kopecks are always in digits. Null where
 * words are asked for and there are none.
 * @param capital whether the words in brackets begin with a capital
 */
export function moneyText(
  { rubles, kopecks }: Money,
  style: NumberStyle,
  grammaticalCase: GrammaticalCase,
  capital = false,
): string | null {
  const number = numberText(rubles, style, { case: grammaticalCase }, capital);
  if (number === null) return null;
  const whole = `${number} ${rublesBehind(Number(rubles), grammaticalCase)}`;
  return kopecks === null ? whole : `${whole} ${kopecks} ${countedBy(Number(kopecks), KOPECK, grammaticalCase)}`;
}

/** «рублей» behind 5, «рублям» in the dative. */
export const rublesBehind = (count: number, grammaticalCase: GrammaticalCase): string =>
  countedBy(count, RUBLE, grammaticalCase);

/** A number's digits («12500», «0,1») in a style; in groups of three. Null where words are asked for and there are none. */
export function numberText(
  digits: string,
  style: NumberStyle,
  agreement: Parameters<typeof numberInWords>[1],
  capital = false,
): string | null {
  const grouped = groupDigits(digits);
  if (style === 'digits') return grouped;
  const words = numberInWords(Number(digits.replace(',', '.')), agreement);
  if (words === null || style === 'words') return words;
  return `${grouped} (${capital ? capitalize(words) : words})`;
}
