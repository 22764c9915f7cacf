import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  applyFixes,
  diagnostic,
  printGithub,
  printHuman,
  printJson,
  printSarif,
  printShort,
  settle,
  summary,
} from '../src/index.ts';

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

const fixable = {
  ...problem,
  fix: { title: 'заменить на «школа»', edits: [{ span: { file: 'а.polozh', start: 19, end: 24 }, text: 'школа' }] },
};
const placeless = { ...problem, span: null };
const related = { ...problem, related: [{ span: { file: 'а.polozh', start: 2, end: 8 }, note: 'объявлено здесь' }] };

describe('reports for programs', () => {
  it('json is what its schema describes', () => {
    const schema = JSON.parse(readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv().compile(schema);
    validate(JSON.parse(printJson([fixable, placeless, related], texts)));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(printJson([fixable], new Map())));
    expect(validate.errors).toBeNull();
  });

  it('github', () => {
    expect(printGithub([problem, { ...placeless, severity: 'info', message: '100 %: а\nб' }], texts)).toBe(
      [
        '::notice title=П101::100 %25: а%0Aб%0A→ возможно, имелось в виду «школа»',
        '::error file=а.polozh,line=2,col=11,endLine=2,endColumn=16,title=П101::имя «школы» в условии не объявлено%0A→ возможно, имелось в виду «школа»',
        '',
      ].join('\n'),
    );
  });

  it('sarif: each result has a place, columns are UTF-16 units', () => {
    const program = { name: 'polozh', version: '1.0.0' };
    const log = JSON.parse(printSarif([fixable, placeless, related], texts, program, 'а.polozh'));
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules).toEqual([
      { id: 'П101', name: 'unknown-name', defaultConfiguration: { level: 'error' } },
    ]);
    expect(run.results.map((result: { locations: unknown }) => result.locations)).toEqual([
      [placeAt({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 })],
      [placeAt({ startLine: 2, startColumn: 11, endLine: 2, endColumn: 16 })],
      [placeAt({ startLine: 2, startColumn: 11, endLine: 2, endColumn: 16 })],
    ]);
    expect(run.results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 16 },
        insertedContent: { text: 'школа' },
      },
    ]);
  });
});

const placeAt = (region: unknown) => ({
  physicalLocation: { artifactLocation: { uri: '%D0%B0.polozh' }, region },
});

describe('corrections', () => {
  const edit = (start: number, end: number, text: string) => ({
    ...problem,
    fix: { title: '', edits: [{ span: { file: 'а.polozh', start, end }, text }] },
  });

  it('are made where they stand', () => {
    const { texts: changed, made } = applyFixes([fixable], texts);
    expect(changed.get('а.polozh')).toBe('= Раздел\n+ Пункт ((школа? да))\n');
    expect(made).toEqual([fixable]);
  });

  it('one that touches another waits, the same one is made once, one of an unknown text is left out', () => {
    const { texts: changed, made } = applyFixes(
      [edit(0, 1, '=='), edit(1, 3, ''), edit(0, 1, '=='), edit(2, 8, 'Глава')],
      texts,
    );
    expect(changed.get('а.polozh')).toBe('== Глава\n+ Пункт ((школы? да))\n');
    expect(made.length).toBe(2);
    expect(applyFixes([fixable], new Map()).made).toEqual([]);
  });
});

describe('rules', () => {
  const covers = { file: 'а.polozh', start: 9, end: 40 };
  const code = { number: 'П101', span: covers };

  it.each([
    ['no rule', new Map(), [], ['error']],
    ['a level', new Map([['П101', 'warning' as const]]), [], ['warning']],
    ['off', new Map([['П101', 'off' as const]]), [], []],
    ['suppressed', new Map(), [{ codes: [code], covers }], []],
    ['another code suppressed', new Map(), [{ codes: [{ ...code, number: 'П102' }], covers }], ['error']],
    ['suppressed elsewhere', new Map(), [{ codes: [code], covers: { ...covers, end: 12 } }], ['error']],
  ])('%s', (_, levels, suppressions, expected) => {
    expect(settle([problem], { levels, suppressions }).map(({ severity }) => severity)).toEqual(expected);
  });
});
