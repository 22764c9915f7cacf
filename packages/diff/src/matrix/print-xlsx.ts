import { strToU8, type Zippable, zipSync } from 'fflate';
import { KIND_WORDS, MATRIX_WORDS } from './labels.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { stateOf } from './view.ts';
import type { Wording } from './wordings.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel's limit of characters in a cell. */
const CELL_LIMIT = 32_000;
/** The earliest time that a zip can tell, so that equal matrices are equal bytes. */
const TIME = new Date(1980, 0, 1);

/** The matrix as a workbook: every cell is text, common rows are folded, what differs is bold and underlined. */
export function printMatrixXlsx(matrix: Matrix): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${MATRIX_WORDS.title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(matrix),
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [path, [strToU8(HEAD + xml), { mtime: TIME }]]),
  );
  return zipSync(files, { level: 6 });
}

function sheet({ columns, rows }: Matrix): string {
  const widths = [24, 16, ...columns.flatMap(() => [8, 48])];
  const head = [MATRIX_WORDS.state, MATRIX_WORDS.place, ...columns.flatMap(({ name }) => [`${name}: №`, name])];
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [
    `<row r="1">${head.map((words, index) => cell(words, 1, index, 1)).join('')}</row>`,
    ...rows.map((row, index) => rowXml(row, index + 2)),
  ];
  const last = `${letters(widths.length - 1)}${rows.length + 1}`;
  return `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function rowXml(row: MatrixRow, at: number): string {
  const cells = row.numbers.flatMap((number, column) => {
    const wording = row.wordings.find((one) => one.columns.includes(column));
    const place = 2 + column * 2;
    return [
      cell(number ?? '', at, place, 0),
      wording === undefined ? cell(MATRIX_WORDS.absent, at, place + 1, 0) : richCell(wording, at, place + 1),
    ];
  });
  const folded = row.isCommon ? ' outlineLevel="1" hidden="1"' : '';
  return `<row r="${at}"${folded}>${cell(stateOf(row), at, 0, 0)}${cell(KIND_WORDS[row.kind], at, 1, 0)}${cells.join('')}</row>`;
}

const cell = (words: string, row: number, column: number, style: 0 | 1): string =>
  words === '' ? '' : `<c r="${letters(column)}${row}" s="${style}" t="inlineStr"><is>${textXml(words)}</is></c>`;

function richCell({ stretches }: Wording, row: number, column: number): string {
  let room = CELL_LIMIT;
  const runs = stretches.map(({ text, differs }) => {
    const words = text.slice(0, room);
    room -= words.length;
    const look = differs ? '<rPr><b/><u/><sz val="11"/><rFont val="Calibri"/></rPr>' : '';
    return words === '' ? '' : `<r>${look}${textXml(words)}</r>`;
  });
  return `<c r="${letters(column)}${row}" s="0" t="inlineStr"><is>${runs.join('')}</is></c>`;
}

const textXml = (words: string): string => `<t xml:space="preserve">${escaped(words)}</t>`;

/** «A», «B», … «AA». */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

const escaped = (words: string): string =>
  words
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
