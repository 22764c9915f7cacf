import { describe, expect, it } from 'vitest';
import { diagnostic, printHuman, printJson, printShort, summary } from '../src/index.ts';

const texts = new Map([['а.polozh', '= Раздел\n+ Пункт ((школы? да))\n']]);
const problem = diagnostic(
  'unknown-name',
  { file: 'а.polozh', start: 19, end: 24 },
  { name: 'школы', nearest: 'школа', known: ['школа'] },
);

describe('reports', () => {
  it('human', () => {
    expect(printHuman([problem], texts, { color: false })).toBe(
      [
        'а.polozh:2:11: ошибка П101: имя «школы» в условии не объявлено',
        '  2 │ + Пункт ((школы? да))',
        '    │           ^^^^^',
        '  → возможно, имелось в виду «школа»',
        '',
        '1 ошибка',
        '',
      ].join('\n'),
    );
  });

  it('short', () => {
    expect(printShort([problem], texts)).toBe('а.polozh:2:11: ошибка П101: имя «школы» в условии не объявлено\n');
  });

  it('json', () => {
    expect(JSON.parse(printJson([problem], texts))).toEqual({
      version: 1,
      diagnostics: [
        {
          code: 'unknown-name',
          number: 'П101',
          severity: 'error',
          message: 'имя «школы» в условии не объявлено',
          remedy: 'возможно, имелось в виду «школа»',
          place: {
            file: 'а.polozh',
            start: { offset: 19, line: 2, column: 11 },
            end: { offset: 24, line: 2, column: 16 },
          },
          related: [],
        },
      ],
    });
  });

  it('shows what could turn a terminal’s text about as codes', () => {
    const hostile = new Map([['б', '\u202Eабв\u001b[31m']]);
    const shown = printHuman([{ ...problem, span: { file: 'б', start: 1, end: 2 } }], hostile, { color: false });
    expect(shown).toContain('⟨U+202E⟩абв⟨U+001B⟩[31m');
  });

  it.each([
    [0, 'ошибок нет'],
    [1, '1 ошибка'],
    [3, '3 ошибки'],
    [11, '11 ошибок'],
    [21, '21 ошибка'],
  ])('counts %i', (count, words) => {
    expect(summary(Array.from({ length: count }, () => problem))).toBe(words);
  });

  it('prints a problem of a file that is not at hand without a frame', () => {
    expect(printHuman([problem], new Map(), { color: false })).toContain('а.polozh: ошибка П101');
  });
});
