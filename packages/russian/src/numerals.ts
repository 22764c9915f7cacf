import { GRAMMATICAL_CASES, type GrammaticalCase } from './cases.ts';

/** Six forms in the order of the cases. */
type Forms = readonly [string, string, string, string, string, string];

const forms = (line: string): Forms => line.split(' ') as unknown as Forms;

/** «пять» to «двадцать» and «тридцать»: the soft sign goes, -и or -ью comes. */
const soft = (word: string, stem = word.slice(0, -1)): Forms =>
  forms(`${word} ${stem}и ${stem}и ${word} ${word}ю ${stem}и`);

const ONE = {
  м: forms('один одного одному один одним одном'),
  ж: forms('одна одной одной одну одной одной'),
  с: forms('одно одного одному одно одним одном'),
};

const EIGHT: Forms = ['восемь', 'восьми', 'восьми', 'восемь', 'восемью', 'восьми'];
const FIVE_TO_NINE: readonly Forms[] = [soft('пять'), soft('шесть'), soft('семь'), EIGHT, soft('девять')];

const UNITS: readonly Forms[] = [
  forms('ноль ноля нолю ноль нолём ноле'),
  ONE.м,
  forms('два двух двум два двумя двух'),
  forms('три трёх трём три тремя трёх'),
  forms('четыре четырёх четырём четыре четырьмя четырёх'),
  ...FIVE_TO_NINE,
  ...['десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать'].map((word) => soft(word)),
  ...['шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'].map((word) => soft(word)),
];

/** «пятьдесят» and «пятьсот» decline in both halves. */
const joined = (index: number, line: string): Forms => {
  const tails = forms(line);
  return (FIVE_TO_NINE[index] ?? EIGHT).map((head, at) => head + tails[at]) as unknown as Forms;
};
const fifty = (index: number): Forms => joined(index, 'десят десяти десяти десят десятью десяти');
const fiveHundred = (index: number): Forms => joined(index, 'сот сот стам сот стами стах');

const TENS: readonly Forms[] = [
  soft('двадцать'),
  soft('тридцать'),
  forms('сорок сорока сорока сорок сорока сорока'),
  ...[0, 1, 2, 3].map(fifty),
  forms('девяносто девяноста девяноста девяносто девяноста девяноста'),
];

const HUNDREDS: readonly Forms[] = [
  forms('сто ста ста сто ста ста'),
  forms('двести двухсот двумстам двести двумястами двухстах'),
  forms('триста трёхсот трёмстам триста тремястами трёхстах'),
  forms('четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах'),
  ...[0, 1, 2, 3, 4].map(fiveHundred),
];

interface Scale {
  readonly gender: 'м' | 'ж';
  readonly one: Forms;
  readonly many: Forms;
}

const million = (word: string): Scale => ({
  gender: 'м',
  one: ['', 'а', 'у', '', 'ом', 'е'].map((ending) => word + ending) as unknown as Forms,
  many: ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'].map((ending) => word + ending) as unknown as Forms,
});

const SCALES: readonly Scale[] = [
  {
    gender: 'ж',
    one: forms('тысяча тысячи тысяче тысячу тысячей тысяче'),
    many: forms('тысячи тысяч тысячам тысячи тысячами тысячах'),
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
  if (magnitude === 0) return UNITS[0]?.[at] ?? '0';
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
  if (count >= 100) words.push(HUNDREDS[Math.floor(count / 100) - 1]?.[at] ?? '');
  if (count % 100 >= 20) words.push(TENS[Math.floor((count % 100) / 10) - 2]?.[at] ?? '');
  const unit = lastOf(count);
  if (unit > 0) words.push(unitForm(unit, at, gender, animate));
  return words;
}

function unitForm(unit: number, at: number, gender: 'м' | 'ж' | 'с', animate: boolean): string {
  const accusative = GRAMMATICAL_CASES[at] === 'accusative';
  const form = accusative && animate && unit < 5 && !(unit === 1 && gender !== 'м') ? 1 : at;
  if (unit === 1) return ONE[gender][form] ?? '';
  if (unit === 2 && gender === 'ж' && (form === 0 || form === 3)) return 'две';
  return UNITS[unit]?.[form] ?? '';
}

function counted(count: number, at: number, scale: Scale): string {
  const unit = lastOf(count);
  if (unit === 1) return scale.one[at] ?? '';
  const direct = at === 0 || at === 3;
  const form = direct ? (unit >= 2 && unit <= 4 ? scale.one[1] : scale.many[1]) : scale.many[at];
  return form ?? '';
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
