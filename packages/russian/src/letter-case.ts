/** The filter «прописными»: all letters capital. */
export function toCapitals(text: string): string {
  return text.toUpperCase();
}

/** The filter «строчными»: all letters small. */
export function toSmallLetters(text: string): string {
  return text.toLowerCase();
}

/**
 * The filter «с прописной»: the first letter capital, the others as they are. Quotes and brackets before it are passed
 * over; a text that begins with a digit or a place to fill in stays.
 */
export function capitalize(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '_' || (character >= '0' && character <= '9')) return text;
    const capital = character.toUpperCase();
    if (capital !== character) return text.slice(0, at) + capital + text.slice(at + 1);
    if (character.toLowerCase() !== character) return text;
  }
  return text;
}
