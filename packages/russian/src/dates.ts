/** Why a text that is written as a date is none: the calendar lacks its day, or its day and month have changed places. */
export type DateSlip = 'no-such-day' | 'month-first';

/** What is wrong with a text that is written as a date; `null` where it is one, or is written otherwise. */
export function dateSlip(text: string): DateSlip | null {
  const value = text.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  const digits = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(value);
  const [year, month, day] = iso !== null ? iso.slice(1).map(Number) : (digits?.slice(1).map(Number).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined || checked(year, month, day) !== null) return null;
  return checked(year, day, month) === null ? 'no-such-day' : 'month-first';
}

/** The months in the genitive, as they stand in a date. */
export const MONTHS: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** A day of the Gregorian calendar; `month` from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `2024-09-01`, `01.09.2024`, `1.9.2024` and «1 сентября 2024 г.» (the last three with or without «г.», «года»).
 * Null where the text is no date or the calendar lacks the day. Years 1 to 9999.
 */
export function parseDate(text: string): CalendarDate | null {
  const value = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d\d?)\.(\d\d?)\.(\d{4})(?:\s*(?:г\.?|года))?$/.exec(value);
  if (digits) return checked(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = /^(\d\d?)\s+([A-Za-zЀ-ӿ]+)\s+(\d{4})(?:\s*(?:г\.?|года))?$/u.exec(value);
  if (words) return checked(Number(words[3]), MONTHS.indexOf(words[2] ?? '') + 1, Number(words[1]));
  return null;
}

/**
 * The filter «дата»: long «1 сентября 2024 г.» or short «01.09.2024» (ГОСТ Р 7.0.97-2025 knows both).
 * Null where `text` is no date that `parseDate` reads.
 */
export function formatDate(text: string, style: 'long' | 'short' = 'long'): string | null {
  const date = parseDate(text);
  if (!date) return null;
  const { year, month, day } = date;
  if (style === 'long') return `${day} ${MONTHS[month - 1]} ${year} г.`;
  return `${twoDigits(day)}.${twoDigits(month)}.${String(year).padStart(4, '0')}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function checked(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
