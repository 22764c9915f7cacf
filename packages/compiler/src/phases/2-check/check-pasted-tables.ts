import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import { linesOf, type SourceLine } from './source-lines.ts';

/** Rows of a table copied from elsewhere, cells parted by tabs or «|», run into one paragraph. */
export const checkPastedTables: Check = ({ report }) => ({
  block: (block, _, contents) => {
    const rows = linesOf(block, contents).filter(isRow);
    const [first] = rows;
    if (first === undefined || rows.length < 2) return;
    const { file, start } = first.text.span;
    report(diagnostic('pasted-table', { file, start, end: start + first.text.text.trimEnd().length }, {}));
  },
});

/** A tab behind a number or a bullet parts no cells. */
const ITEM_TAB = /^(?:[\d.]+\.|[ivx]+\.|[а-яё]\.|[a-zа-яё\d]+\)|\([а-яё\d]+\)|o|[^A-Za-zА-Яа-яЁё0-9])\t/iu;

const isRow = ({ text: { text } }: SourceLine): boolean =>
  /^\|.*\|/.test(text) || (text.includes('\t') && /\S *\t\s*\S/.test(text.replace(ITEM_TAB, '')));
