/** A file's size for people: «742 Б», «15,2 КБ», «1,4 МБ». */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} Б`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'КБ'] : [bytes / 1_000_000, 'МБ'];
  return `${value.toFixed(1).replace('.', ',')} ${unit}`;
}
