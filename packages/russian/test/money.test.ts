import { describe, expect, it } from 'vitest';
import {
  type GrammaticalCase,
  groupDigits,
  moneyText,
  type NumberStyle,
  numberText,
  parseMoney,
  plainMoney,
} from '../src/index.ts';

it.each([
  ['1', '1'],
  ['9999', '9999'],
  ['10000', '10 000'],
  ['2500000,50', '2 500 000,50'],
  ['-12345', '-12 345'],
  ['0,12345', '0,12345'],
])('groupDigits: %s is %s', (digits, grouped) => {
  expect(groupDigits(digits)).toBe(grouped);
});

describe('parseMoney', () => {
  it.each([
    ['2500000', '2500000'],
    ['2 500 000,50', '2500000,50'],
    ['2\u00a0500\u00a0000.5', '2500000,50'],
    ['007,00', '7,00'],
    ['0', '0'],
  ])('%s is %s', (text, plain) => {
    const money = parseMoney(text);
    expect(money && plainMoney(money)).toBe(plain);
  });

  it.each(['', '-5', '5,123', '5 руб.', '1e6', '2 5', '1.000.000'])('«%s» is no sum', (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});

describe('moneyText', () => {
  const cases: readonly (readonly [string, NumberStyle, GrammaticalCase, string | null])[] = [
    ['2500000,50', 'digits', 'nominative', '2 500 000 рублей 50 копеек'],
    ['2500000,50', 'words', 'nominative', 'два миллиона пятьсот тысяч рублей 50 копеек'],
    ['2500000,50', 'both', 'nominative', '2 500 000 (два миллиона пятьсот тысяч) рублей 50 копеек'],
    ['2500000,50', 'both', 'genitive', '2 500 000 (двух миллионов пятисот тысяч) рублей 50 копеек'],
    ['2000', 'words', 'nominative', 'две тысячи рублей'],
    ['1000', 'words', 'accusative', 'одну тысячу рублей'],
    ['21,01', 'both', 'nominative', '21 (двадцать один) рубль 01 копейка'],
    ['21,02', 'words', 'dative', 'двадцати одному рублю 02 копейкам'],
    ['2,00', 'words', 'nominative', 'два рубля 00 копеек'],
    ['0,50', 'words', 'nominative', 'ноль рублей 50 копеек'],
    ['5', 'digits', 'instrumental', '5 рублями'],
    ['2000', 'words', 'instrumental', 'двумя тысячами рублей'],
    ['1000000', 'digits', 'dative', '1 000 000 рублей'],
    ['2005', 'words', 'dative', 'двум тысячам пяти рублям'],
    ['1000000000001', 'digits', 'nominative', '1 000 000 000 001 рубль'],
    ['1000000000001', 'words', 'nominative', null],
  ];
  it.each(cases)('%s %s %s: %s', (text, style, grammaticalCase, expected) => {
    const money = parseMoney(text);
    expect(money && moneyText(money, style, grammaticalCase)).toBe(expected);
  });

  it('has the words in brackets begin with a capital when asked to', () => {
    expect(numberText('12000', 'both', {}, true)).toBe('12 000 (Двенадцать тысяч)');
  });
});
