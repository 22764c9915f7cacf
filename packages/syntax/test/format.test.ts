import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomSource } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, readRows } from '../src/index.ts';
import { layOut } from '../src/print/layout.ts';
import { rowsKey } from '../src/print/same-rows.ts';

/** What is told, the text, its layout. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['an empty line before sections and clauses', '= А\n+ Б.\n++ В.\n\n\n\n+ Г.', '= А\n\n+ Б.\n\n++ В.\n\n+ Г.\n'],
  [
    'nested items a step deeper, a clause’s second paragraph set in',
    '+ А:\n- б:\n-- в\n1) г\n- д\n\nЕщё.\n',
    '+ А:\n  - б:\n    -- в\n      1) г\n  - д\n\n  Ещё.\n',
  ],
  [
    '/если where its rows would stand',
    '+ А:\n/если школа\n\n- б\n\n/иначе\n   - в\n/конец\n/если спо\n+ Г.\n/конец\n',
    '+ А:\n  /если школа\n  - б\n  /иначе\n  - в\n  /конец\n\n/если спо\n+ Г.\n/конец\n',
  ],
  [
    'spaces inside brackets',
    '+ А (( орган :  кого,прописными )) и ((кроме  школа,спо ?б)) (( пункты а–б )).\n',
    '+ А ((орган: кого, прописными)) и ((кроме школа, спо? б)) ((пункты а – б)).\n',
  ],
  [
    'the space that a condition’s text has at its edges',
    '+ А ((школа?  б ))((спо?, в))((доо? г)).\n',
    '+ А ((школа?  б ))((спо?, в))((доо? г)).\n',
  ],
  [
    'branches on lines of their own, if the author has put them so',
    '+ ((школа? А))\n((иначе? Б))\nв ((доо? Г))((иначе? Д)).\n',
    '+ ((школа? А))\n  ((иначе? Б))\n  в ((доо? Г))((иначе? Д)).\n',
  ],
  [
    'a comment behind a declaration, which is not of it',
    '+ А:\n/поле год: год\n// Прочее.\n- б\n',
    '+ А:\n/поле год: год\n\n  // Прочее.\n  - б\n',
  ],
  [
    'comments, with the row behind them or inside a paragraph',
    '+ А:\n- б\n// о в\n- в\n// о Г\n+ Г\n// внутри\nи дальше.\n',
    '+ А:\n  - б\n  // о в\n  - в\n\n// о Г\n+ Г\n  // внутри\n  и дальше.\n',
  ],
  [
    'declarations with one dash',
    '/вид   организации\nшкола - школа\n    // о спо\n спо — колледж\n// о поле\n/поле орган:список наименование=совет\n+ А.\n',
    '/вид организации\n  школа – школа\n  // о спо\n  спо – колледж\n// о поле\n/поле орган: список наименование = совет\n\n+ А.\n',
  ],
  [
    'tables and requisites line by line',
    '+ А.\n/таблица  Сроки\n(ширина: 1;2)\n№;Срок ;=\n  1  ;  май;\\;\n/конец\n/гриф утверждения\n  УТВЕРЖДАЮ\n ____  И.О. Фамилия\n/конец\n',
    '+ А.\n\n/таблица Сроки\n(ширина: 1;2)\n№ ; Срок ; =\n1 ; май ; \\;\n/конец\n\n/гриф утверждения\nУТВЕРЖДАЮ\n____ И.О. Фамилия\n/конец\n',
  ],
  ['a table’s row that begins like a clause', '/таблица\nА ; Б\n+  ;  5\n/конец\n', '/таблица\nА ; Б\n+ ; 5\n/конец\n'],
  [
    'a form as it stands',
    '/форма\n((клетка)) да   ((клетка)) нет  \n/конец\n',
    '/форма\n((клетка)) да   ((клетка)) нет\n/конец\n',
  ],
  ['markers and line ends', '\uFEFF—  А\r\n–  б\r\nБ)   в\r\n', '- А\n- б\n  б) в\n'],
  [
    'words that may not begin a line',
    `+ устройство ${'слово '.repeat(18)}– тире.\n`,
    `+ устройство ${'слово '.repeat(17).trim()}\n  слово – тире.\n`,
  ],
  ['short words do not end one', `+ ${'слово '.repeat(19)}и ещё.\n`, `+ ${'слово '.repeat(19).trim()}\n  и ещё.\n`],
  [
    'a row that cannot be read',
    '+  А.\n\n/таблца   Сроки  \n+ Б ((школа? в.\n',
    '+ А.\n\n  /таблца   Сроки\n\n+ Б ((школа? в.\n',
  ],
  ['nothing', '', ''],
  ['blank lines alone', '\n \n', ''],
];

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const FIXTURES = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.polozh'),
);

const treeOf = (text: string): string => {
  const rows = readRows('а', text).value.filter((row) => row.kind !== 'blank-line');
  return rowsKey(rows, layOut(rows));
};
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
const commentsOf = (text: string): readonly string[] =>
  text.split(/\r\n|\n|\r/).flatMap((line) => (line.trim().startsWith('//') ? [line.trim()] : []));

describe('the canonical layout', () => {
  it.each(CASES)('%s', (_, text, laidOut) => {
    expect(format('а', text)).toBe(laidOut);
    expect(format('а', laidOut)).toBe(laidOut);
  });

  it.each(FIXTURES)('of %s: idempotent, the same tree, no line too long', (name) => {
    const text = readFileSync(join(fixtures, name), 'utf8');
    const once = format('а', text);
    expect(format('а', once)).toBe(once);
    expect(treeOf(once)).toBe(treeOf(text));
    expect(commentsOf(once)).toEqual(commentsOf(text));
    if (!name.startsWith('bad')) expect(once.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('loses nothing of a text that is no document', () => {
    const mutation = fc.record({
      at: fc.nat(),
      cut: fc.nat(30),
      put: fc.constantFrom('((', '))', '?', '\n', '/конец', '\\', '*', ';', '//', '\r', '– '),
    });
    fc.assert(
      fc.property(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 6 }), (seed, mutations) => {
        const text = mutations.reduce(
          (mutated, { at, cut, put }) => {
            const from = at % mutated.length;
            return mutated.slice(0, from) + put + mutated.slice(from + cut);
          },
          randomSource(seed, { sections: 1 }),
        );
        const once = format('а', text);
        expect(wordsOf(once)).toBe(wordsOf(text));
        expect(treeOf(once)).toBe(treeOf(text));
        expect(format('а', once)).toBe(once);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
