import { GRAMMATICAL_CASES, type GrammaticalCase } from './cases.ts';

/**
 * A word's forms in the order of the cases. One word alone is of the kind of «пять»: its soft sign gives way to -и
 * and takes -ю; «пять+десят» declines in both halves.
 */
type Forms = string;

function formAt(forms: Forms, at: number): string {
  const [head = '', tail] = forms.split('+');
  if (tail !== undefined) return formAt(head, at) + formAt(tail === 'сот' ? HUNDRED_TAILS : TEN_TAILS, at);
  const six = forms.split(' ');
  if (six.length > 1) return six[at] ?? '';
  if (at === 0 || at === 3) return forms;
  return at === 4 ? `${forms}ю` : `${forms.slice(0, -1)}и`;
}

const TEN_TAILS: Forms = 'десят десяти десяти десят десятью десяти';
const HUNDRED_TAILS: Forms = 'сот сот стам сот стами стах';
const EIGHT: Forms = 'восемь восьми восьми восемь восемью восьми';

const ONE: Readonly<Record<'м' | 'ж' | 'с', Forms>> = {
  м: 'один одного одному один одним одном',
  ж: 'одна одной одной одну одной одной',
  с: 'одно одного одному одно одним одном',
};

const UNITS: readonly Forms[] = [
  'ноль ноля нолю ноль нолём ноле',
  ONE.м,
  'два двух двум два двумя двух',
  'три трёх трём три тремя трёх',
  'четыре четырёх четырём четыре четырьмя четырёх',
  ...['пять', 'шесть', 'семь', EIGHT, 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать'],
  ...['четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'],
];

const TENS: readonly Forms[] = [
  'двадцать',
  'тридцать',
  'сорок сорока сорока сорок сорока сорока',
  'пять+десят',
  'шесть+десят',
  'семь+десят',
  `${EIGHT}+десят`,
  'девяносто девяноста девяноста девяносто девяноста девяноста',
];

const HUNDREDS: readonly Forms[] = [
  'сто ста ста сто ста ста',
  'двести двухсот двумстам двести двумястами двухстах',
  'триста трёхсот трёмстам триста тремястами трёхстах',
  'четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах',
  'пять+сот',
  'шесть+сот',
  'семь+сот',
  `${EIGHT}+сот`,
  'девять+сот',
];

interface Scale {
  readonly gender: 'м' | 'ж';
  readonly one: Forms;
  readonly many: Forms;
}

const million = (word: string): Scale => ({
  gender: 'м',
  one: `${word} ${word}а ${word}у ${word} ${word}ом ${word}е`,
  many: `${word}ы ${word}ов ${word}ам ${word}ы ${word}ами ${word}ах`,
});

const SCALES: readonly Scale[] = [
  {
    gender: 'ж',
    one: 'тысяча тысячи тысяче тысячу тысячей тысяче',
    many: 'тысячи тысяч тысячам тысячи тысячами тысячах',
  },
  million('миллион'),
  million('миллиард'),
  million('триллион'),
];

/** What a number in words agrees with. */
export interface NumeralAgreement {
  readonly case?: GrammaticalCase;
  readonly gender?: 'м' | 'ж' | 'с';
  /** «вижу двух учеников»: the accusative of a living thing, heard only in 1 and in a bare 2, 3, 4. */
  readonly animate?: boolean;
}

/** The greatest number that is written in words. */
export const LARGEST_IN_WORDS = 1e12;

/**
 * The filter «прописью»: a whole number in words («двадцать одна», «пятистам»), by default the masculine
 * nominative. A number that is not whole or is beyond ±10¹² is returned in digits. 1000 is «одна тысяча», as
 * money documents write it.
 */
export function numberInWords(value: number, agreement: NumeralAgreement = {}): string {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST_IN_WORDS) return String(value);
  const at = GRAMMATICAL_CASES.indexOf(agreement.case ?? 'nominative');
  const words: string[] = value < 0 ? ['минус'] : [];
  const magnitude = Math.abs(value);
  if (magnitude === 0) return formAt(UNITS[0] ?? '', at);
  for (let power = SCALES.length; power > 0; power--) {
    const scale = SCALES[power - 1];
    const count = Math.floor(magnitude / 1000 ** power) % 1000;
    if (!scale || count === 0) continue;
    words.push(...belowThousand(count, at, scale.gender, false), counted(count, at, scale));
  }
  const last = magnitude % 1000;
  const animate = agreement.animate === true && (magnitude < 5 || lastOf(magnitude) === 1);
  words.push(...belowThousand(last, at, agreement.gender ?? 'м', animate));
  return words.join(' ');
}

function belowThousand(count: number, at: number, gender: 'м' | 'ж' | 'с', animate: boolean): string[] {
  const words: string[] = [];
  if (count >= 100) words.push(formAt(HUNDREDS[Math.floor(count / 100) - 1] ?? '', at));
  if (count % 100 >= 20) words.push(formAt(TENS[Math.floor((count % 100) / 10) - 2] ?? '', at));
  const unit = lastOf(count);
  if (unit > 0) words.push(unitForm(unit, at, gender, animate));
  return words;
}

function unitForm(unit: number, at: number, gender: 'м' | 'ж' | 'с', animate: boolean): string {
  const accusative = GRAMMATICAL_CASES[at] === 'accusative';
  const form = accusative && animate && unit < 5 && !(unit === 1 && gender !== 'м') ? 1 : at;
  if (unit === 1) return formAt(ONE[gender], form);
  if (unit === 2 && gender === 'ж' && (form === 0 || form === 3)) return 'две';
  return formAt(UNITS[unit] ?? '', form);
}

function counted(count: number, at: number, scale: Scale): string {
  const unit = lastOf(count);
  if (unit === 1) return formAt(scale.one, at);
  const direct = at === 0 || at === 3;
  if (!direct) return formAt(scale.many, at);
  return formAt(unit >= 2 && unit <= 4 ? scale.one : scale.many, 1);
}

/** The part of a number that decides the form of what it counts: 1 to 19, or 0 for a round one. */
const lastOf = (count: number): number => (count % 100 < 20 ? count % 100 : count % 10);

/**
 * The form of a counted noun: `plural(21, ['день', 'дня', 'дней'])` is «день». A fraction takes the second («2,5 дня»).
 */
export function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const magnitude = Math.abs(count);
  if (!Number.isInteger(magnitude)) return few;
  const unit = lastOf(magnitude);
  if (unit === 1) return one;
  return unit >= 2 && unit <= 4 ? few : many;
}
