/** A word of a text, as terms are looked for: its place, its letters without case, ё as е. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Capitals only: an abbreviation, which has no cases. */
  readonly isAbbreviation: boolean;
  readonly isCapitalised: boolean;
}

const WORD = /\{[^}]*\}|[A-Za-zА-Яа-яЁё0-9]+(?:-[A-Za-zА-Яа-яЁё0-9]+)*/g;

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const isName = /^[A-Za-zА-Яа-яЁё]/.test(word);
    return {
      from: match.index,
      to: match.index + word.length,
      key: word.toLowerCase().replaceAll('ё', 'е'),
      isAbbreviation: !isName || (word.length > 1 && word === word.toUpperCase()),
      isCapitalised: isName && word.charAt(0) === word.charAt(0).toUpperCase(),
    };
  });
}

/** How near two forms must be to be taken for one word: loosely where a miss would raise an alarm, strictly where a hit would. */
export type Nearness = 'loose' | 'strict';

/** Whether two words may be forms of one: they differ in their endings alone. */
export function isSameWord(a: Word, b: Word, nearness: Nearness): boolean {
  if (a.key === b.key) return true;
  if (a.isAbbreviation || b.isAbbreviation) return false;
  const shorter = Math.min(a.key.length, b.key.length);
  const longest = nearness === 'strict' ? 3 : shorter <= 4 ? 2 : 4;
  if (Math.abs(a.key.length - b.key.length) > longest) return false;
  let common = 0;
  while (common < shorter && a.key[common] === b.key[common]) common++;
  if (nearness === 'strict') return common >= Math.max(4, shorter - 2);
  return common >= (shorter <= 4 ? Math.max(1, shorter - 2) : shorter - 3);
}
