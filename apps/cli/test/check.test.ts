import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODES, EXPLANATIONS } from '@polozh/diagnostics/explanations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/parse-config.ts';
import { type Run, runInOneProcess } from './in-one-process.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const WARNING = '+ Совет - коллегиальный орган.\n';
const ERROR = '/вид организации\n  школа – школа\n  доо – детский сад\n\n+ ((шк?)) Пункт.\n';

describe('polozh check: what makes a run fail', () => {
  write('предупреждение.polozh', WARNING);
  write('ошибка.polozh', ERROR);

  const CASES: readonly (readonly [title: string, file: string, parameters: readonly string[], code: number])[] = [
    ['an error', 'ошибка.polozh', [], 1],
    ['a warning does not', 'предупреждение.polozh', [], 0],
    ['a warning where it is asked for', 'предупреждение.polozh', ['--fail-on', 'warning'], 1],
    ['more warnings than allowed', 'предупреждение.polozh', ['--max-warnings', '0'], 1],
    ['as many as allowed', 'предупреждение.polozh', ['--max-warnings', '1'], 0],
    ['a wrong number', 'предупреждение.polozh', ['--max-warnings', 'много'], 2],
    ['a wrong level', 'предупреждение.polozh', ['--fail-on', 'никогда'], 2],
  ];
  let runs: readonly Run[];
  beforeAll(() => {
    runs = runInOneProcess(
      folder,
      CASES.map(([, file, parameters]) => ['check', file, ...parameters]),
    );
  });

  it.each(CASES.map(([title, , , code], index) => ({ title, code, index })))('$title', ({ code, index }) => {
    expect(runs[index]?.code).toBe(code);
  });

  it('a build refused for a warning writes nothing', () => {
    const built = run('build', 'предупреждение.polozh', '--format', 'md', '--out', '-', '--fail-on', 'warning');
    expect(built).toMatchObject({ code: 1, out: '' });
  });

  it('a project sets what a check weighs', () => {
    write('polozh.config.yaml', 'sources: [предупреждение.polozh]\nchecks:\n  П306: error\n');
    expect(run('check').code).toBe(1);
    write('polozh.config.yaml', 'sources: [предупреждение.polozh]\nchecks:\n  П306: off\n');
    expect(run('check')).toMatchObject({ code: 0, out: 'Ошибок нет.\n' });
    rmSync(join(folder, 'polozh.config.yaml'));
  });
});

describe('polozh check: reporters for programs', () => {
  it.each([
    ['json', (text: string) => JSON.parse(text).diagnostics.length],
    ['sarif', (text: string) => JSON.parse(text).runs[0].results.length],
    ['github', (text: string) => text.split('\n').filter((line) => line.startsWith('::warning file=')).length],
  ])('%s stands in the standard output, and nothing else', (reporter, count) => {
    const { code, out, error } = run('check', 'предупреждение.polozh', '--reporter', reporter);
    expect({ code, error, count: count(out) }).toEqual({ code: 0, error: '', count: 1 });
  });
});

describe('polozh check --fix', () => {
  it('makes what is certain, says what it did, and has nothing left to do', () => {
    write('общее.polozh', '/поле директор: должность = директор\n');
    write(
      'правка.polozh',
      '/включить общее\n\n1.1. Утверждает "((диретор))" - орган:\n- раз.\n- два;\n\n/талица\nА ; Б\n1 ; 2\n/конец\n',
    );
    const first = run('check', 'правка.polozh', '--fix');
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toContain('правка.polozh: П102: заменить на «директор»');
    const fixed = readFileSync(join(folder, 'правка.polozh'), 'utf8');
    expect(fixed).toBe(
      '/включить общее\n\n+ Утверждает «((директор))» – орган:\n- раз\n- два\n\n/таблица\nА ; Б\n1 ; 2\n/конец\n',
    );
    expect(run('check', 'правка.polozh', '--fix')).toMatchObject({ code: 0, out: 'Ошибок нет.\n' });
    expect(readFileSync(join(folder, 'правка.polozh'), 'utf8')).toBe(fixed);
  });

  it('has no file to correct in standard input', () => {
    expect(run('check', '-', '--fix').code).toBe(2);
  });
});

describe('polozh explain', () => {
  it('shows the page of a code, however its number is typed', () => {
    const typed = ['П203', 'п203', 'P203', '203'];
    const [first, ...others] = runInOneProcess(
      folder,
      typed.map((code) => ['explain', code]),
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first?.out).toMatch(/^П203 \(ошибка\): ссылка на «…» ведёт в никуда/u);
    expect(first?.out).toContain('Неверно:');
    expect(first?.out).toContain('Верно:');
    expect(others).toEqual(others.map(() => first));
  });

  it('names the nearest code where there is no such one', () => {
    const { code, error } = run('explain', 'П999');
    expect(code).toBe(2);
    expect(error).toContain('кода «П999» нет');
  });

  it('lists all codes', () => {
    expect(run('explain').out.trim().split('\n').length).toBe(CODES.size);
  });

  for (const [number, code] of CODES) {
    const page = EXPLANATIONS[code];
    if (page?.kind !== 'config') continue;
    it(`${number}: the configuration shown as wrong is told of so, the other is right`, () => {
      const codesOf = (text: string) =>
        parseConfig(text, 'polozh.config.yaml').diagnostics.map((problem) => problem.number);
      expect(codesOf(page.wrong)).toEqual([number]);
      expect(codesOf(page.right)).toEqual([]);
    });
  }
});
