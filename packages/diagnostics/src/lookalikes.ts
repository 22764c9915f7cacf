const LATIN = 'ABCEHKMOPTXYaceopxy';
const RUSSIAN = 'АВСЕНКМОРТХУасеорху';
const LETTERS = /[ABCEHKMOPTXYaceopxy]/g;

/** The text with Russian letters in place of the Latin ones that look like them. */
export const inRussianLetters = (text: string): string =>
  text.replace(LETTERS, (letter) => RUSSIAN.charAt(LATIN.indexOf(letter)));

/** The Latin letters of a text that look like Russian ones, each once. */
export const lookalikesIn = (text: string): readonly string[] => [...new Set(text.match(LETTERS) ?? [])];

/** Whether a Russian letter looks like a Latin one. */
export const looksLatin = (letter: string): boolean => RUSSIAN.includes(letter);

/** «латинская «o» вместо русской». */
export const lookalikeWords = (letters: readonly string[]): string => {
  const shown = letters.map((letter) => `«${letter}»`).join(', ');
  return letters.length === 1 ? `латинская ${shown} вместо русской` : `латинские ${shown} вместо русских`;
};
