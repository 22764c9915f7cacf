import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enumerationLetter,
  letterIndex,
  type NumeralAgreement,
  numberInWords,
  plural,
  romanNumeral,
} from '../src/index.ts';

describe('numberInWords', () => {
  const cases: readonly (readonly [number, NumeralAgreement, string | null])[] = [
    [0, {}, 'ноль'],
    [1, {}, 'один'],
    [1, { gender: 'ж' }, 'одна'],
    [1, { gender: 'с', case: 'genitive' }, 'одного'],
    [2, { gender: 'ж' }, 'две'],
    [2, { gender: 'с' }, 'два'],
    [2, { case: 'accusative', animate: true }, 'двух'],
    [22, { case: 'accusative', animate: true }, 'двадцать два'],
    [21, { case: 'accusative', animate: true }, 'двадцать одного'],
    [21, { case: 'accusative', gender: 'ж', animate: true }, 'двадцать одну'],
    [8, { case: 'instrumental' }, 'восемью'],
    [11, { case: 'dative' }, 'одиннадцати'],
    [19, { case: 'instrumental' }, 'девятнадцатью'],
    [40, { case: 'genitive' }, 'сорока'],
    [55, { case: 'instrumental' }, 'пятьюдесятью пятью'],
    [80, { case: 'genitive' }, 'восьмидесяти'],
    [90, { case: 'dative' }, 'девяноста'],
    [100, {}, 'сто'],
    [125, { case: 'genitive' }, 'ста двадцати пяти'],
    [200, { case: 'instrumental' }, 'двумястами'],
    [342, { case: 'genitive', gender: 'ж' }, 'трёхсот сорока двух'],
    [400, { case: 'instrumental' }, 'четырьмястами'],
    [500, { case: 'dative' }, 'пятистам'],
    [800, { case: 'prepositional' }, 'восьмистах'],
    [1000, {}, 'одна тысяча'],
    [1000, { case: 'accusative' }, 'одну тысячу'],
    [2000, {}, 'две тысячи'],
    [5000, { case: 'genitive' }, 'пяти тысяч'],
    [11_000, {}, 'одиннадцать тысяч'],
    [21_001, { gender: 'ж' }, 'двадцать одна тысяча одна'],
    [1_000_000, {}, 'один миллион'],
    [3_000_012, { case: 'instrumental' }, 'тремя миллионами двенадцатью'],
    [7_000_000_000, {}, 'семь миллиардов'],
    [1e12, {}, 'один триллион'],
    [-5, {}, 'минус пять'],
    [2, { gender: 'мн' }, 'двое'],
    [21, { gender: 'мн' }, 'двадцать одни'],
    [3, { gender: 'мн', case: 'genitive' }, 'трёх'],
    [5, { gender: 'мн' }, 'пять'],
    [2.5, {}, 'две целых пять десятых'],
    [0.1, {}, 'ноль целых одна десятая'],
    [0.1, { case: 'genitive' }, 'ноля целых одной десятой'],
    [0.05, { case: 'dative' }, 'нолю целых пяти сотым'],
    [1.001, { case: 'accusative' }, 'одну целую одну тысячную'],
    [21.02, { case: 'instrumental' }, 'двадцатью одной целой двумя сотыми'],
    [1000.5, {}, 'одна тысяча целых пять десятых'],
    [1e12 + 1, {}, null],
    [0.0001, {}, null],
    [1e-7, {}, null],
    [Number.NaN, {}, null],
    [Number.POSITIVE_INFINITY, {}, null],
  ];
  it.each(cases)('%d %o: %s', (value, agreement, expected) => {
    expect(numberInWords(value, agreement)).toBe(expected);
  });

  it('gives different words for different numbers, without a hole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (a, b) => {
        expect(numberInWords(a)).toMatch(/^[а-яё]+(?: [а-яё]+)*$/u);
        expect(numberInWords(a) === numberInWords(b)).toBe(a === b);
      }),
    );
  });
});

it.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [12, 'дней'],
  [21, 'день'],
  [104, 'дня'],
  [111, 'дней'],
  [-1, 'день'],
  [2.5, 'дня'],
])('plural: %d %s', (count, expected) => {
  expect(plural(count, ['день', 'дня', 'дней'])).toBe(expected);
});

describe('enumeration', () => {
  it('counts with the letters of Word’s russianLower', () => {
    const letters = Array.from({ length: 28 }, (_, index) => enumerationLetter(index + 1)).join(' ');
    expect(letters).toBe('а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я');
  });

  it.each([
    [29, 'аа'],
    [30, 'бб'],
    [57, 'ааа'],
    [112, 'яяяя'],
  ])('%d is %s, and back', (n, letter) => {
    expect([enumerationLetter(n), letterIndex(letter)]).toEqual([letter, n]);
  });

  it('prints in digits what has no letter', () => {
    expect([0, -1, 1.5, 113, Number.NaN].map(enumerationLetter)).toEqual(['0', '-1', '1.5', '113', 'NaN']);
  });

  it('reads back every letter', () => {
    for (let n = 1; n <= 112; n++) expect(letterIndex(enumerationLetter(n))).toBe(n);
    expect(letterIndex('Б')).toBe(2);
    for (const text of ['', 'й', 'ё', 'аб', 'a', '1', 'ааааа']) expect(letterIndex(text)).toBeNull();
  });
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [400, 'CD'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
  [4000, '4000'],
  [0, '0'],
])('romanNumeral: %d is %s', (n, expected) => {
  expect(romanNumeral(n)).toBe(expected);
});
