import { type Diagnostic, diagnostic, type Edit } from '@polozh/diagnostics';
import type { Inline, Row, Text } from '@polozh/syntax';

/** What parts cells elsewhere: in Markdown, and in what is copied from Word or a spreadsheet. */
const SEPARATORS = [
  { sign: '|', name: '«|»' },
  { sign: '\t', name: 'табуляция' },
] as const;

const SIGNS = /[|\t]/g;

/** Under a heading of Markdown: «---|:---:». */
const RULE = /^[\s|:–—-]*[–—-][\s|:–—-]*$/u;

/** Told of a table where each row is one cell and has a sign in it that parts cells elsewhere. */
export function foreignCells(rows: readonly Row[]): Diagnostic | null {
  const [first] = rows;
  if (first === undefined || rows.some(({ cells }) => cells.length > 1)) return null;
  const found = SEPARATORS.find(({ sign }) =>
    rows.every((row) => typedIn(row).some(({ text }) => isInside(text, sign))),
  );
  if (found === undefined) return null;
  const edits = rows.flatMap((row) => editsOf(row, found.sign));
  const counts = new Set(rows.filter((row) => !isRule(row)).map((row) => partsOf(row, found.sign)));
  const fix = { title: 'разделить ячейки точкой с запятой', edits };
  return {
    ...diagnostic('foreign-cells', first.span, { sign: found.name }),
    ...(counts.size === 1 ? { fix } : {}),
  };
}

const isInside = (text: string, sign: string): boolean => text.trim().includes(sign);

const typedIn = ({ cells }: Row): readonly Text[] => (cells[0] ?? []).filter(isTyped);

const isTyped = (node: Inline): node is Text => node.kind === 'text' && !node.escaped;

const isRule = (row: Row): boolean => {
  const [only, ...more] = row.cells[0] ?? [];
  return more.length === 0 && only?.kind === 'text' && RULE.test(only.text);
};

/** How many cells a row has once it is parted; those at its edges are but a frame where they are empty. */
function partsOf(row: Row, sign: string): number {
  const words = (row.cells[0] ?? []).map((node) => (isTyped(node) ? node.text : '\uFFFC')).join('');
  return withoutFrame(words, sign).split(sign).length;
}

const withoutFrame = (words: string, sign: string): string =>
  sign === '|' ? words.trim().replace(/^\||\|$/g, '') : words;

function editsOf(row: Row, sign: string): readonly Edit[] {
  if (isRule(row)) return [{ span: row.span, text: '' }];
  const nodes = row.cells[0] ?? [];
  return typedIn(row).flatMap((node) => {
    return [...node.text.matchAll(SIGNS)].flatMap(({ 0: found, index: at }): readonly Edit[] => {
      if (found !== sign) return [];
      const isEdge =
        sign === '|' &&
        ((node === nodes[0] && node.text.slice(0, at).trim() === '') ||
          (node === nodes[nodes.length - 1] && node.text.slice(at + 1).trim() === ''));
      const span = { ...node.span, start: node.span.start + at, end: node.span.start + at + 1 };
      return [{ span, text: isEdge ? '' : sign === '\t' ? ' ; ' : ';' }];
    });
  });
}
