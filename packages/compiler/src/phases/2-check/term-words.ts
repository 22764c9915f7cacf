/** A word of a term: without case, ё as е. A field stands in braces. */
export interface Word {
  readonly key: string;
  /** Capitals only, a field or a number: it has no cases. */
  readonly isFixed: boolean;
}

const WORD = /\{[^}]*\}|[A-Za-zА-Яа-яЁё0-9]+(?:-[A-Za-zА-Яа-яЁё0-9]+)*/g;
const LETTERS = 'a-zа-я0-9';

/** Words as they are compared. */
export const foldCase = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

export const wordsOf = (text: string): readonly Word[] =>
  (text.match(WORD) ?? []).map((word) => ({
    key: foldCase(word),
    isFixed: !/^[A-Za-zА-Яа-яЁё]/.test(word) || (word.length > 1 && word === word.toUpperCase()),
  }));

/** How near two forms must be to be taken for one word: loosely where a miss would raise an alarm, strictly where a hit would. */
export type Nearness = 'loose' | 'strict';

/** Finds the names in a text of folded case: their words one behind the other, in any of their forms. */
export function patternOf(names: readonly (readonly Word[])[], nearness: Nearness): RegExp {
  const alternatives = names.map((words) => words.map((word) => formsOf(word, nearness)).join(`[^${LETTERS}{}]+`));
  return new RegExp(`(?<![${LETTERS}-])(?:${alternatives.join('|')})(?![${LETTERS}-])`, 'g');
}

/** A word with other endings. Short words may lose a vowel too: «день», «дня». */
function formsOf({ key, isFixed }: Word, nearness: Nearness): string {
  const { length } = key;
  const kept = nearness === 'strict' ? Math.max(4, length - 2) : length <= 4 ? Math.max(1, length - 2) : length - 3;
  if (isFixed || kept > length) return key.replace(/[{}.*+?^$()|[\]\\]/g, '\\$&');
  const ending = length - kept + (nearness === 'strict' || length <= 4 ? 2 : 4);
  return `${key.slice(0, kept)}[а-яa-z]{0,${ending}}`;
}
