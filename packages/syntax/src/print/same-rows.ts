import type { RawRow } from '../rows.ts';
import type { Place } from './print-row.ts';

/**
 * A text's rows in a form in which two layouts of one text are equal: without places, blank lines and comments, spaces and
 * line ends of prose as one space. Equal forms give equal trees, for a tree is made of nothing but this.
 */
export const rowsKey = (rows: readonly RawRow[], places: readonly Place[]): string =>
  JSON.stringify(
    rows.flatMap((row, index) => {
      if (row.kind === 'comment') return [];
      return [plain(row, shapeOf(row, places[index]))];
    }),
  );

/** What means something in a row's text besides its words. */
interface Shape {
  /** What a line end counts as. */
  readonly lineEnd: '\n' | ' ';
  /** Whether `;` parts cells, so that the spaces around it mean nothing. */
  readonly hasCells: boolean;
}

function shapeOf(row: RawRow, place: Place | undefined): Shape {
  const isLines =
    place?.kind !== 'prose' ||
    row.kind === 'document-declaration' ||
    (row.kind === 'text-directive' && row.name !== 'abzac' && row.name !== 'remark');
  const isCells = row.kind === 'line-directive' && (row.name === 'signature' || row.name === 'edges');
  return { lineEnd: isLines ? '\n' : ' ', hasCells: place?.kind === 'cells' || isCells };
}

/** Lists at whose edges white space means nothing. */
const TRIMMED = new Set(['content', 'arguments']);

function plain(value: unknown, shape: Shape, trims = false): unknown {
  if (Array.isArray(value)) return plainList(value, shape, trims);
  if (typeof value === 'string') return value.replace(/[ \t]+/g, ' ').trim();
  if (typeof value !== 'object' || value === null) return value;
  const isRepealed = 'kind' in value && value.kind === 'repealed';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'span' && name !== 'textSpan')
      .map(([name, inner]) => [name, plain(inner, shape, isRepealed || TRIMMED.has(name))]),
  );
}

/** A list with words and line ends side by side as one text. */
function plainList(list: readonly unknown[], shape: Shape, trims: boolean): unknown {
  const result: unknown[] = [];
  for (const node of list) {
    const words = wordsOf(node, shape);
    const last = result.at(-1);
    if (words === null) result.push(plain(node, shape, trims));
    else if (typeof last === 'string') result[result.length - 1] = last + words;
    else result.push(words);
  }
  return result
    .map((node, index) => {
      if (typeof node !== 'string') return node;
      const text = node.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n');
      const start = (index === 0 && trims) || isGuard(result[index - 1]) ? text.trimStart() : text;
      return index === result.length - 1 && trims ? start.trimEnd() : start;
    })
    .filter((node) => node !== '');
}

const isGuard = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'guard';

/** The words of plain text or a line end; `null` for anything else. */
function wordsOf(node: unknown, { lineEnd, hasCells }: Shape): string | null {
  if (typeof node !== 'object' || node === null || !('kind' in node)) return null;
  if (node.kind === 'soft-break') return lineEnd;
  if (node.kind !== 'text' || !('escaped' in node) || node.escaped === true || !('text' in node)) return null;
  return hasCells ? String(node.text).replace(/[ \t]*;[ \t]*/g, ' ; ') : String(node.text);
}
