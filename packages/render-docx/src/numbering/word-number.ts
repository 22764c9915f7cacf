import type { NumberFormat } from '@polozh/document';

/** How Word calls a level's numbers (ST_NumberFormat, ISO 29500-1, 17.18.59). */
export type WordFormat = 'decimal' | 'upperRoman' | 'russianLower' | 'bullet';

export const WORD_FORMATS: Readonly<Record<NumberFormat, WordFormat>> = {
  decimal: 'decimal',
  roman: 'upperRoman',
  'russian-letter': 'russianLower',
};

/** Word's alphabet has о, ч and ы, which the standard's does not: such letters get their start set by hand. */
const WORD_LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** A number above 0 as Word prints it; a bullet has none. */
export function wordNumber(format: WordFormat, number: number): string {
  if (format === 'decimal') return String(number);
  if (format === 'upperRoman') return roman(number);
  if (format === 'bullet') return '';
  const letter = WORD_LETTERS[(number - 1) % WORD_LETTERS.length] ?? '';
  return letter.repeat(Math.floor((number - 1) / WORD_LETTERS.length) + 1);
}
