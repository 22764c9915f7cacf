/** A quotation mark and what it should be. */
export interface QuoteChange {
  readonly at: number;
  readonly mark: string;
}

interface OpenQuote {
  readonly at: number;
  readonly depth: number;
}

const OUTER = ['«', '»'] as const;
const INNER = ['„', '“'] as const;

/**
 * The marks of a text that are not «…» outside and „…“ within. Nothing where they do not balance: it is not certain then what
 * the author meant.
 */
export function quoteChanges(text: string): readonly QuoteChange[] {
  const open: OpenQuote[] = [];
  const changes: QuoteChange[] = [];
  const mark = (at: number, depth: number, side: 0 | 1): void => {
    const right = (depth === 0 ? OUTER : INNER)[side];
    if (text[at] !== right) changes.push({ at, mark: right });
  };
  for (const { index, 0: sign } of text.matchAll(/["«»„“”]/g)) {
    if (opens(sign, text, index, open.length > 0)) {
      open.push({ at: index, depth: open.length });
      mark(index, open.length - 1, 0);
    } else {
      const last = open.pop();
      if (last === undefined) return [];
      mark(index, last.depth, 1);
    }
  }
  return open.length > 0 ? [] : changes;
}

function opens(sign: string, text: string, at: number, isInside: boolean): boolean {
  if (sign === '«' || sign === '„') return true;
  if (sign === '»' || sign === '”') return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const looksOpening = /[\s(«„"\uFFFC–—]/.test(before) && !/[\s.,;:!?)]/.test(after);
  if (sign === '"') return looksOpening;
  return looksOpening && !isInside;
}
