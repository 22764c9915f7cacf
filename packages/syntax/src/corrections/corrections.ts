import type { Edit } from '@polozh/diagnostics';
import { readRows } from '../parse.ts';
import { brokenRows } from '../print/broken-rows.ts';
import { layOut } from '../print/layout.ts';
import type { Content, RawRow } from '../rows.ts';
import { quoteChanges } from './quotes.ts';
import { RULES } from './rules.ts';
import { type WordsView, wordsView } from './words-view.ts';

/**
 * The typographic corrections of a source: quotation marks «…» and „…“ within, dashes, «№», spaces by the signs, ranges of
 * numbers, «…». Only the plain words of paragraphs are looked at; where it is not certain what was meant, nothing is told.
 * @returns edits in the order of their places, not overlapping
 */
export function corrections(path: string, text: string): readonly Edit[] {
  const { value, diagnostics } = readRows(path, text);
  const broken = brokenRows(value, diagnostics);
  const rows = value.filter((row) => row.kind !== 'blank-line');
  const places = layOut(rows);
  return rows.flatMap((row, index) => {
    if (broken.has(row)) return [];
    const isProse = places[index]?.kind === 'prose' && row.kind !== 'line-directive';
    return contentsOf(row).flatMap((content) => rowEdits(path, wordsView(content, text), isProse));
  });
}

/** The text with edits made. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let end = 0;
  for (const { span, text: right } of edits) {
    result += text.slice(end, span.start) + right;
    end = span.end;
  }
  return result + text.slice(end);
};

function contentsOf(row: RawRow): readonly Content[] {
  if (row.kind === 'insert') return row.arguments;
  return 'content' in row ? [row.content] : [];
}

function rowEdits(file: string, { text, offsets }: WordsView, isProse: boolean): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (from: number, to: number, right: string): void => {
    const start = from === to ? (offsets[from] ?? -1) : (offsets[from] ?? -1);
    const last = from === to ? start - 1 : (offsets[to - 1] ?? -1);
    const isWhole = start >= 0 && last - start === to - from - 1;
    if (isWhole && text.slice(from, to) !== right)
      edits.push({ span: { file, start, end: start + to - from }, text: right });
  };
  for (const { pattern, right } of RULES)
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, right);
  // A lone sign in a cell means «as above»; only in prose are they sure to be quotation marks.
  if (isProse) for (const { at, mark } of quoteChanges(text)) add(at, at + 1, mark);
  edits.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  return edits.filter((edit, index) => index === 0 || edit.span.start >= (edits[index - 1]?.span.end ?? 0));
}
