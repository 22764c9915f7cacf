import type { NumberInVariant } from '../project/numbers.ts';

/**
 * A block's numbers in words, a line a variant where they differ; Markdown.
 * @param variants all variants of the source, as declared
 */
export function numbersText(numbers: readonly NumberInVariant[], variants: readonly (string | null)[]): string {
  const [first] = numbers;
  if (first === undefined) return '';
  const same = numbers.length === variants.length && numbers.every((other) => text(other) === text(first));
  // A table's number comes with its word: «Таблица 1».
  const shown = /^\p{Lu}\p{Ll}/u.test(text(first)) ? text(first) : `Номер ${text(first)}`;
  if (same) return variants.length === 1 ? shown : `${shown} во всех вариантах`;
  const lines = variants.map((variant) => {
    const own = numbers.find((other) => other.variant === variant);
    return `- ${variant ?? 'документ'}: ${own === undefined ? 'нет' : text(own)}`;
  });
  return ['Номер по вариантам:', ...lines].join('\n');
}

const text = ({ numbers }: NumberInVariant): string => numbers.map((number) => number.replace(/[.)]$/u, '')).join(', ');
