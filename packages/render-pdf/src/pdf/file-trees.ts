import type { Dictionary, Reference } from 'pdfmake/js/PDFDocument.js';
import type { PdfFile } from './pdf-file.ts';

/** An array may have 8191 items at most (PDF Reference 1.4, appendix C; ISO 19005-1, 6.1.12). */
export const LONGEST_ARRAY = 8000;

/** Lists of some length in groups no longer than that. */
export function grouped<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}

/** A number tree or name tree (ISO 32000-1, 7.9.6 and 7.9.7) of entries in the order of their keys. */
export function treeOf(
  file: PdfFile,
  leaf: 'Nums' | 'Names',
  entries: readonly (readonly [key: number | string, value: unknown])[],
): Dictionary {
  const keyOf = (key: number | string): unknown => (typeof key === 'string' ? new String(key) : key);
  const flat = (part: typeof entries): unknown[] => part.flatMap(([key, value]) => [keyOf(key), value]);
  const groups = grouped(entries, LONGEST_ARRAY / 2);
  if (groups.length <= 1) return { [leaf]: flat(entries) };
  const kids = groups.map((part): Reference => {
    const limits = [part[0], part.at(-1)].map((entry) => keyOf(entry?.[0] ?? 0));
    const kid = file.ref({ Limits: limits, [leaf]: flat(part) });
    kid.end();
    return kid;
  });
  return { Kids: kids };
}
