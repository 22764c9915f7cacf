import { readRows } from '../parse.ts';
import type { RawRow } from '../rows.ts';
import { airBefore, type TypedRow } from './air.ts';
import { brokenRows } from './broken-rows.ts';
import { layOut } from './layout.ts';
import { asTyped, printRow } from './print-row.ts';
import { rowsKey } from './same-rows.ts';

/**
 * Lays a source out in the one canonical way: its words, its tree and what is built from it stay the same. Comments stay,
 * runs of blank lines become one, line ends become `\n`. A row that cannot be read stays as typed. Formatting twice
 * gives the same as once.
 * @param path the name of the file, for places only; includes are not read
 */
export function format(path: string, text: string): string {
  const { value, diagnostics } = readRows(path, text);
  const typed = typedRows(value, text, brokenRows(value, diagnostics));
  const rows = typed.map(({ row }) => row);
  const broken = brokenRows(rows, diagnostics);
  const places = layOut(rows);
  const air = airBefore(typed, places);
  const lines = rows.flatMap((row, index) => {
    const place = places[index] ?? { indent: 0, kind: 'prose' };
    const printed = broken.has(row) ? asTyped(row, ' '.repeat(place.indent), text) : printRow(row, place, text);
    return air[index] === true ? ['', ...printed] : printed;
  });
  const result = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  return isSame(path, result, rows, places) ? result : text;
}

/** The last word on safety: where the layout would be read otherwise than the text, the text is left alone. */
function isSame(path: string, result: string, rows: readonly RawRow[], places: ReturnType<typeof layOut>): boolean {
  const again = readRows(path, result).value.filter((row) => row.kind !== 'blank-line');
  return rowsKey(again, layOut(again)) === rowsKey(rows, places);
}

/** Rows without blank lines; comments that begin their lines behind a declaration's last entry become rows of their own. */
function typedRows(rows: readonly RawRow[], text: string, broken: ReadonlySet<RawRow>): readonly TypedRow[] {
  let afterBlank = false;
  const result: TypedRow[] = [];
  for (const row of rows) {
    if (row.kind === 'blank-line') {
      afterBlank = true;
      continue;
    }
    const parts = 'entries' in row && !broken.has(row) ? partComments(row, text) : [row];
    for (const [index, part] of parts.entries()) result.push({ row: part, afterBlank: afterBlank && index === 0 });
    afterBlank = false;
  }
  return result;
}

function partComments(row: RawRow, text: string): readonly RawRow[] {
  const { file, start } = row.span;
  const typed = text.slice(start, row.span.end);
  const tail = /(?:(?:\r\n|\n|\r)\/\/[^\r\n]*)+(?:\r\n|\n|\r)?$/.exec(typed);
  if (tail === null) return [row];
  const comments: RawRow[] = [];
  for (const match of tail[0].matchAll(/\/\/([^\r\n]*)/g)) {
    const from = start + tail.index + match.index;
    comments.push({ kind: 'comment', text: match[1] ?? '', span: { file, start: from, end: from + match[0].length } });
  }
  return [{ ...row, span: { file, start, end: start + tail.index } }, ...comments];
}
