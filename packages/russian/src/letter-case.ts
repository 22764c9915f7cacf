/** The filter «прописными»: all letters capital. */
export function toCapitals(text: string): string {
  return text.toUpperCase();
}

/** The filter «строчными»: all letters small. */
export function toSmallLetters(text: string): string {
  return text.toLowerCase();
}

/** The filter «с прописной»: the first letter capital, the others as they are; quotes and brackets before it are passed over. */
export function capitalize(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
}
