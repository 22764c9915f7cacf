/** Words as a sentence begins; what begins with a quoted name or a sign stays as it is. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
