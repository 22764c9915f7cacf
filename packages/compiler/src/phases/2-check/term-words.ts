/** A word of a term: without case, ё as е. A field stands in braces. */
export interface Word {
  readonly key: string;
  /** Capitals only, a field or a number: it has no cases. */
  readonly isFixed: boolean;
}

const WORD = /\{[^}]*\}|[A-Za-zА-Яа-яЁё0-9]+(?:-[A-Za-zА-Яа-яЁё0-9]+)*/g;

/** Words as they are compared. */
export const foldCase = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

export const wordsOf = (text: string): readonly Word[] =>
  (text.match(WORD) ?? []).map((word) => ({
    key: foldCase(word),
    isFixed: !/^[A-Za-zА-Яа-яЁё]/.test(word) || (word.length > 1 && word === word.toUpperCase()),
  }));
