import type { GenderOrPlural } from './agree.ts';

/**
 * A word's forms in the order of the cases. One word alone is of the kind of «пять»: its soft sign gives way to -и
 * and takes -ю; «пять+десят» declines in both halves.
 */
export type Forms = string;

/** The form in the case at this place of `GRAMMATICAL_CASES`. */
export function formAt(forms: Forms, at: number): string {
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

export const ONE: Readonly<Record<GenderOrPlural, Forms>> = {
  м: 'один одного одному один одним одном',
  ж: 'одна одной одной одну одной одной',
  с: 'одно одного одному одно одним одном',
  мн: 'одни одних одним одни одними одних',
};

/** What stands for 2, 3, 4 before a word that has no singular: «двое суток». */
export const COLLECTIVE: Readonly<Record<number, string>> = { 2: 'двое', 3: 'трое', 4: 'четверо' };

export const UNITS: readonly Forms[] = [
  'ноль ноля нолю ноль нолём ноле',
  ONE.м,
  'два двух двум два двумя двух',
  'три трёх трём три тремя трёх',
  'четыре четырёх четырём четыре четырьмя четырёх',
  ...['пять', 'шесть', 'семь', EIGHT, 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать'],
  ...['четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'],
];

export const TENS: readonly Forms[] = [
  'двадцать',
  'тридцать',
  'сорок сорока сорока сорок сорока сорока',
  'пять+десят',
  'шесть+десят',
  'семь+десят',
  `${EIGHT}+десят`,
  'девяносто девяноста девяноста девяносто девяноста девяноста',
];

export const HUNDREDS: readonly Forms[] = [
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

/** What numbers count by: «тысяча». */
export interface Scale {
  readonly gender: 'м' | 'ж';
  readonly one: Forms;
  readonly many: Forms;
  /** Declines like an adjective, which behind 2, 3, 4 stands in the genitive plural: «две десятых». */
  readonly adjectival?: boolean;
}

const million = (word: string): Scale => ({
  gender: 'м',
  one: `${word} ${word}а ${word}у ${word} ${word}ом ${word}е`,
  many: `${word}ы ${word}ов ${word}ам ${word}ы ${word}ами ${word}ах`,
});

export const SCALES: readonly Scale[] = [
  {
    gender: 'ж',
    one: 'тысяча тысячи тысяче тысячу тысячей тысяче',
    many: 'тысячи тысяч тысячам тысячи тысячами тысячах',
  },
  million('миллион'),
  million('миллиард'),
  million('триллион'),
];

/** «одна целая», «две целых». */
export const WHOLE: Scale = {
  gender: 'ж',
  one: 'целая целой целой целую целой целой',
  many: 'целые целых целым целые целыми целых',
  adjectival: true,
};

const part = (stem: string): Scale => ({
  gender: 'ж',
  one: `${stem}ая ${stem}ой ${stem}ой ${stem}ую ${stem}ой ${stem}ой`,
  many: `${stem}ые ${stem}ых ${stem}ым ${stem}ые ${stem}ыми ${stem}ых`,
  adjectival: true,
});

/** By the number of digits behind the comma, from one. */
export const PARTS: readonly Scale[] = ['десят', 'сот', 'тысячн'].map(part);

export const RUBLE: Scale = {
  gender: 'м',
  one: 'рубль рубля рублю рубль рублём рубле',
  many: 'рубли рублей рублям рубли рублями рублях',
};

export const KOPECK: Scale = {
  gender: 'ж',
  one: 'копейка копейки копейке копейку копейкой копейке',
  many: 'копейки копеек копейкам копейки копейками копейках',
};
