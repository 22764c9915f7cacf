/** The letters of a list: Word's `russianLower` leaves out ё, й, ъ, ы, ь, and so a DOCX list counts as the text does. */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** After the letters' end they are doubled, then trebled, as Word does; further a number says more than «яяяяя». */
const LONGEST = 4;

/**
 * The letter of the `n`-th list item (from 1): а, б, … я, аа, бб, … A number that is no natural one or is beyond
 * «яяяя» (112) is printed in digits.
 */
export function enumerationLetter(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > LETTERS.length * LONGEST) return String(n);
  const letter = LETTERS.charAt((n - 1) % LETTERS.length);
  return letter.repeat(Math.ceil(n / LETTERS.length));
}

/** The place of a typed list letter, from 1 («а» → 1, «аа» → 29, capitals too), or null where it is not one («й», «аб»). */
export function letterIndex(text: string): number | null {
  const lower = text.toLowerCase();
  const letter = lower.charAt(0);
  const place = letter === '' ? -1 : LETTERS.indexOf(letter);
  if (place < 0 || lower.length > LONGEST || lower !== letter.repeat(lower.length)) return null;
  return (lower.length - 1) * LETTERS.length + place + 1;
}

/** ГОСТ Р 2.105-2019 names appendices by capitals without Ё, З, Й, О, Ч, Ъ, Ы, Ь. */
const APPENDIX_LETTERS = 'АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ';

/** The capital letter of the `n`-th appendix (from 1); beyond «Я» it is printed in digits. */
export const appendixLetter = (n: number): string => APPENDIX_LETTERS.charAt(n - 1) || String(n);

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

/** A Roman number in Latin capitals, 1 to 3999; other numbers are printed in digits. */
export function romanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) {
    const times = Math.floor(rest / value);
    text += sign.repeat(times);
    rest -= times * value;
  }
  return text;
}
