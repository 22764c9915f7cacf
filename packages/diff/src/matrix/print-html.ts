import { KIND_WORDS, MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { cellText, groupsOf, rangeOf, summaryOf } from './view.ts';
import { type Wording, wordingText } from './wordings.ts';

const STYLE = `:root{color-scheme:light dark;--line:#767676;--soft:#f2f2f2;--mark:#fff1b8}
@media(prefers-color-scheme:dark){:root{--line:#8f8f8f;--soft:#262626;--mark:#5a4a00}}
body{margin:0 auto;padding:1.5rem;max-width:90rem;font:1rem/1.45 "Times New Roman",Tinos,serif}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:start;padding-block-end:.75rem}
th,td{border:1px solid var(--line);padding:.35rem .6rem;vertical-align:top;text-align:start}
thead th{position:sticky;top:0;background:Canvas}td.number{white-space:nowrap}
mark{background:var(--mark);color:inherit;text-decoration:underline}
.common td{background:var(--soft)}ol{margin:.5rem 0 0;padding-inline-start:1.5rem}
.deep-1{padding-inline-start:1.4rem}.deep-2{padding-inline-start:2.8rem}.deep-3{padding-inline-start:4.2rem}
@media print{thead th{position:static}details{display:none}}`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page: a row a reading, the variants beside it; common places fold out. Without scripts. */
export function printMatrixHtml(matrix: Matrix, source: string): string {
  const { columns } = matrix;
  const title = `${MATRIX_WORDS.title}: ${source}`;
  const heads = columns.map(
    ({ name, label }) => `<th scope="col"><abbr title="${escaped(label)}">${escaped(name)}</abbr></th>`,
  );
  const bodies = groupsOf(matrix).map((group) =>
    group.kind === 'row' ? rowHtml(group.row) : commonHtml(group.rows, columns.length),
  );
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<div class="scroll" role="region" aria-labelledby="summary" tabindex="0">
<table>
<caption id="summary">${escaped(summaryOf(matrix))}. ${escaped(MATRIX_WORDS.legend)}</caption>
<thead><tr>${heads.join('')}<th scope="col">${MATRIX_WORDS.text}</th></tr></thead>
${bodies.join('\n')}
</table>
</div>
</main>
</body>
</html>
`;
}

function rowHtml(row: MatrixRow): string {
  const lines = row.wordings.map((wording, index) => {
    const cells = row.numbers.map((number, column) => {
      const isElsewhere = number === null ? index > 0 : !wording.columns.includes(column);
      return `<td class="number">${isElsewhere ? '' : escaped(cellText(number))}</td>`;
    });
    return `<tr>${cells.join('')}<td${row.depth === 0 ? '' : ` class="deep-${Math.min(row.depth, 3)}"`}>${textHtml(wording)}</td></tr>`;
  });
  return `<tbody>${lines.join('')}</tbody>`;
}

function commonHtml(rows: readonly MatrixRow[], columns: number): string {
  const range = rangeOf(rows);
  const texts = rows.map((row) => {
    const number = row.numbers[0] ?? '';
    const [wording] = row.wordings;
    return `<li>${escaped(number === '' ? KIND_WORDS[row.kind] : number)}: ${escaped(wording === undefined ? '' : wordingText(wording))}</li>`;
  });
  const summary = `${MATRIX_WORDS.common}${range === '' ? '' : `: ${range}`} (${rows.length})`;
  return `<tbody class="common"><tr><td colspan="${columns + 1}"><details><summary>${escaped(summary)}</summary><ol>${texts.join('')}</ol></details></td></tr></tbody>`;
}

const textHtml = ({ stretches }: Wording): string =>
  stretches
    .filter(({ text }) => text !== '')
    .map(({ text, differs }) => (differs ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
