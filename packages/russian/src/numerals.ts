import type { GenderOrPlural } from './agree.ts';
import { GRAMMATICAL_CASES, type GrammaticalCase } from './cases.ts';
import { COLLECTIVE, formAt, HUNDREDS, ONE, PARTS, SCALES, type Scale, TENS, UNITS, WHOLE } from './numeral-forms.ts';

/** What a number in words agrees with. */
export interface NumeralAgreement {
  readonly case?: GrammaticalCase;
  /** «мн» is of what has no singular: «двое суток». */
  readonly gender?: GenderOrPlural;
  /** «вижу двух учеников»: the accusative of a living thing, heard only in 1 and in a bare 2, 3, 4. */
  readonly animate?: boolean;
}

/** The greatest number that is written in words. */
export const LARGEST_IN_WORDS = 1e12;

/**
 * The filter «прописью»: a number in words («двадцать одна», «пятистам», «ноль целых пять десятых»), by default the
 * masculine nominative. Null for a number beyond ±10¹² or with more than three digits behind the comma. 1000 is
 * «одна тысяча», as money documents write it.
 */
export function numberInWords(value: number, agreement: NumeralAgreement = {}): string | null {
  const digits = DIGITS.exec(String(Math.abs(value)));
  if (digits === null || Math.abs(value) > LARGEST_IN_WORDS) return null;
  const [, whole = '', fraction = ''] = digits;
  const at = GRAMMATICAL_CASES.indexOf(agreement.case ?? 'nominative');
  const words: string[] = value < 0 ? ['минус'] : [];
  const part = PARTS[fraction.length - 1];
  if (part === undefined) return [...words, ...wholeWords(Number(whole), at, agreement)].join(' ');
  for (const [count, scale] of [[Number(whole), WHOLE] as const, [Number(fraction), part] as const])
    words.push(...wholeWords(count, at, { gender: 'ж' }), counted(count, at, scale));
  return words.join(' ');
}

const DIGITS = /^(\d+)(?:\.(\d{1,3}))?$/;

function wholeWords(magnitude: number, at: number, agreement: NumeralAgreement): string[] {
  if (magnitude === 0) return [formAt(UNITS[0] ?? '', at)];
  const words: string[] = [];
  for (let power = SCALES.length; power > 0; power--) {
    const scale = SCALES[power - 1];
    const count = Math.floor(magnitude / 1000 ** power) % 1000;
    if (!scale || count === 0) continue;
    words.push(...belowThousand(count, at, scale.gender, false), counted(count, at, scale));
  }
  const last = magnitude % 1000;
  const animate = agreement.animate === true && (magnitude < 5 || lastOf(magnitude) === 1);
  words.push(...belowThousand(last, at, agreement.gender ?? 'м', animate));
  return words;
}

function belowThousand(count: number, at: number, gender: GenderOrPlural, animate: boolean): string[] {
  const words: string[] = [];
  if (count >= 100) words.push(formAt(HUNDREDS[Math.floor(count / 100) - 1] ?? '', at));
  if (count % 100 >= 20) words.push(formAt(TENS[Math.floor((count % 100) / 10) - 2] ?? '', at));
  const unit = lastOf(count);
  if (unit > 0) words.push(unitForm(unit, at, gender, animate));
  return words;
}

function unitForm(unit: number, at: number, gender: GenderOrPlural, animate: boolean): string {
  const accusative = GRAMMATICAL_CASES[at] === 'accusative';
  const form = accusative && animate && unit < 5 && !(unit === 1 && gender !== 'м') ? 1 : at;
  if (unit === 1) return formAt(ONE[gender], form);
  const direct = form === 0 || form === 3;
  if (direct && unit === 2 && gender === 'ж') return 'две';
  if (direct && gender === 'мн') return COLLECTIVE[unit] ?? formAt(UNITS[unit] ?? '', form);
  return formAt(UNITS[unit] ?? '', form);
}

function counted(count: number, at: number, scale: Scale): string {
  const unit = lastOf(count);
  if (unit === 1) return formAt(scale.one, at);
  const direct = at === 0 || at === 3;
  if (!direct && count > 0) return formAt(scale.many, at);
  return formAt(unit >= 2 && unit <= 4 && scale.adjectival !== true ? scale.one : scale.many, 1);
}

/** The form of what is counted behind a whole number: «рубль» behind 21, «рублям» behind 21 in the dative. */
export const countedBy = (count: number, scale: Scale, grammaticalCase: GrammaticalCase): string =>
  counted(count, countClass(count) === 'thousands' ? 1 : GRAMMATICAL_CASES.indexOf(grammaticalCase), scale);

/** The part of a number that decides the form of what it counts: 1 to 19, or 0 for a round one. */
const lastOf = (count: number): number => (count % 100 < 20 ? count % 100 : count % 10);

/**
 * What a number asks of the noun that it counts: «день», «дня», «дней», and «дня» for a fraction. Zero and whole thousands
 * are nouns themselves and ask for the genitive in every case: «с двумя тысячами рублей».
 */
export type CountClass = 'one' | 'few' | 'many' | 'thousands' | 'fraction';

export function countClass(count: number): CountClass {
  const magnitude = Math.abs(count);
  if (!Number.isInteger(magnitude)) return 'fraction';
  if (magnitude % 1000 === 0) return 'thousands';
  const unit = lastOf(magnitude);
  if (unit === 1) return 'one';
  return unit >= 2 && unit <= 4 ? 'few' : 'many';
}

/**
 * The form of a counted noun: `plural(21, ['день', 'дня', 'дней'])` is «день». A fraction takes the second («2,5 дня»).
 */
export function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const kind = countClass(count);
  if (kind === 'one') return one;
  return kind === 'many' || kind === 'thousands' ? many : few;
}
