import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type Matrix,
  matrixDocument,
  printMatrixCsv,
  printMatrixHtml,
  printMatrixJson,
  printMatrixMarkdown,
  printMatrixText,
  printMatrixXlsx,
} from '../src/index.ts';

const same = (text: string) => [{ text, differs: false }];

const MATRIX: Matrix = {
  columns: [
    { name: 'школа', label: 'школа – общеобразовательная организация' },
    { name: 'спо', label: 'спо – <колледж>' },
  ],
  rows: [
    {
      kind: 'section',
      depth: 0,
      sign: '',
      numbers: ['1', '1'],
      wordings: [{ columns: [0, 1], stretches: same('Общие положения') }],
      isCommon: true,
    },
    {
      kind: 'clause',
      depth: 0,
      sign: '',
      numbers: ['1.1', '1.1'],
      wordings: [{ columns: [0, 1], stretches: same('Журнал.') }],
      isCommon: true,
    },
    {
      kind: 'clause',
      depth: 0,
      sign: '',
      numbers: ['1.2', '1.2'],
      wordings: [
        {
          columns: [0],
          stretches: [
            { text: 'Ведёт ', differs: false },
            { text: 'учитель & | ', differs: true },
            { text: 'журнал', differs: false },
          ],
        },
        {
          columns: [1],
          stretches: [
            { text: 'Ведёт ', differs: false },
            { text: '', differs: true },
            { text: 'журнал', differs: false },
            { text: ', <раз>', differs: true },
          ],
        },
      ],
      isCommon: false,
    },
    {
      kind: 'item',
      depth: 1,
      sign: '–',
      numbers: [null, '1.2'],
      wordings: [{ columns: [1], stretches: same('=СУММА(A1); "итог"') }],
      isCommon: false,
    },
  ],
};

const TEXT = { width: 60, color: false, full: false };

describe('the matrix in text', () => {
  it('sets numbers under the variants that have a reading, and folds what is common', () => {
    expect(printMatrixText(MATRIX, TEXT).split('\n').slice(3)).toEqual([
      '                                                  школа  спо',
      '  ⋯ одинаково во всех: 1–1.1 (2)',
      '┌ Ведёт [учитель & |] журнал                      1.2',
      '└ Ведёт []журнал[, <раз>]                                1.2',
      '  – =СУММА(A1); "итог"                            —      1.2',
      '',
    ]);
  });

  it('shows everything when asked, and colour on a terminal', () => {
    expect(printMatrixText(MATRIX, { ...TEXT, full: true })).toContain(
      '  Журнал.                                         1.1    1.1',
    );
    expect(printMatrixText(MATRIX, { ...TEXT, color: true })).toContain('\u001b[1;33mучитель');
  });

  it('keeps to the width, with figures for heads that are too long', () => {
    const columns = Array.from({ length: 6 }, (_, index) => ({ name: `выбор = длинное значение ${index}`, label: '' }));
    const row = MATRIX.rows[0];
    if (row === undefined) throw new Error('the sample has a row');
    const wide = { columns, rows: [{ ...row, isCommon: false, numbers: columns.map(() => '1') }] };
    const lines = printMatrixText(wide, TEXT).split('\n');
    expect(lines).toContain('  [1] выбор = длинное значение 0');
    expect(Math.max(...lines.slice(3).map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('the matrix in files', () => {
  it('csv: for a Russian Excel, no text is a formula', () => {
    const csv = printMatrixCsv(MATRIX);
    expect(csv.startsWith('\uFEFFРазличие;Место;школа: №;школа;спо: №;спо\r\n')).toBe(true);
    expect(csv).toContain(';—;1.2;"\'=СУММА(A1); ""итог"""\r\n');
  });

  it('xlsx: every cell is text, common rows are folded, equal bytes', () => {
    const bytes = printMatrixXlsx(MATRIX);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = sheet.match(/<c [^>]*>/g) ?? [];
    expect(cells.filter((cell) => !cell.includes('t="inlineStr"'))).toEqual([]);
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/outlineLevel="1" hidden="1"/g)).toHaveLength(2);
    expect(sheet).toContain('учитель &amp; |');
    expect(printMatrixXlsx(MATRIX)).toEqual(bytes);
  });

  it('html: one page, its text escaped, what differs marked', () => {
    const html = printMatrixHtml(MATRIX, 'а<б>.polozh');
    expect(html).toContain('<mark>учитель &amp; | </mark>');
    expect(html).toContain('<title>Матрица вариантов: а&lt;б&gt;.polozh</title>');
    expect(html).not.toMatch(/<script|https?:|<раз>|<колледж>/);
  });

  it('md: a table, with what would break it escaped', () => {
    expect(printMatrixMarkdown(MATRIX).split('\n').slice(4)).toEqual([
      '| школа | спо | Текст |',
      '| --- | --- | --- |',
      '| = | = | _Одинаково во всех вариантах: 1–1.1 (2)_ |',
      '| 1.2 |  | Ведёт <b>учитель \\& \\|</b> журнал |',
      '|  | 1.2 | Ведёт журнал<b>, \\<раз\\></b> |',
      '| — | 1.2 | =СУММА(A1); "итог" |',
      '',
    ]);
  });

  it('json: numbers and readings by variant', () => {
    const { counts, rows } = JSON.parse(printMatrixJson(MATRIX));
    expect(counts).toEqual({ places: 4, common: 2, different: 2 });
    expect(rows[3]).toEqual({
      kind: 'item',
      depth: 1,
      sign: '–',
      common: false,
      numbers: [
        { variant: 'школа', number: null },
        { variant: 'спо', number: '1.2' },
      ],
      wordings: [{ variants: ['спо'], text: '=СУММА(A1); "итог"', words: same('=СУММА(A1); "итог"') }],
    });
  });

  it('a Document: every row of the table covers all its columns', () => {
    const [part] = matrixDocument(MATRIX, 'а.polozh').parts;
    const table = part?.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0))).toEqual([3, 3, 3, 3, 3]);
  });
});
