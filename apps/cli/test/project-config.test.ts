import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printShort } from '@polozh/diagnostics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glob } from '../src/glob.ts';
import { parseConfig } from '../src/parse-config.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-project-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: Readonly<Record<string, string>> = {
  'проект/polozh.config.yaml': `sources: ["*.polozh", "акты/**/*.polozh", "!акты/общее.polozh"]
variants: школа
formats: [md]
data: { акты/приказ.polozh: данные/приказ.yaml }
out: готово
`,
  'проект/положение.polozh':
    '/вид организации\n  школа – школа\n  спо – колледж\n\n/включить акты/общее\n+ В ((вид: в чём)).\n',
  'проект/акты/общее.polozh': '+ Общее.\n',
  'проект/акты/приказ.polozh': '/поле номер\n\n/включить ../акты/общее\n+ Приказ № ((номер)).\n',
  'проект/данные/приказ.yaml': 'номер: 7\n',
  'проект/node_modules/x/чужой.polozh': '+ Чужое.\n',
  'ошибка/polozh.config.yaml': 'sorces: положение.polozh\n',
  'пусто/polozh.config.yaml': 'sources: нет*.polozh\n',
  'одни-форматы/polozh.config.yaml': 'formats: md\n',
  'стиль/polozh.config.yaml': 'sources: "*.polozh"\nformats: html\nstyle: [левое поле=40мм, кегль=12]\n',
  'стиль/положение.polozh': '+ Пункт.\n',
  'ничего/положение.polozh': '+ Пункт.\n',
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});

function polozh(inside: string, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: join(folder, inside),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the project’s configuration', () => {
  /** A configuration and what is told of it. */
  const TOLD: readonly [string, string][] = [
    ['sources: положение.polozh\nvariants: [школа, спо]\nchecks:\n  п210: off\n', ''],
    ['# пусто\n', ''],
    ['sorces: а.polozh\n', '1:1: ошибка П702: настройки проекта «sorces» нет'],
    ['out: а\nout: б\n', '2:1: ошибка П705: «out» записано дважды'],
    ['out: [а]\n', '1:6: ошибка П703: «out» записано не так: нужен один текст'],
    ['formats: [pfd]\n', '1:11: ошибка П704: «formats» не может быть «pfd»'],
    ['checks:\n  П999: off\n', '2:3: ошибка П704: «checks» не может быть «П999»'],
    ['checks:\n  П210: нет\n', '2:9: ошибка П704: «П210» не может быть «нет»'],
    ['checks: off\n', '1:9: ошибка П703: «checks» записано не так: нужен список строк «П210: off»'],
    ['просто слова\n', '1:1: ошибка П701: файл настроек не прочитан: нужны строки вида «имя: значение»'],
    ['out: "а\n', '2:1: ошибка П701: файл настроек не прочитан: не хватает кавычки, скобки или двоеточия'],
  ];

  it.each(TOLD)('%j', (text, told) => {
    const { diagnostics } = parseConfig(text, 'н');
    const printed = printShort(diagnostics, new Map([['н', text]])).trimEnd();
    expect(printed).toBe(told === '' ? '' : `н:${told}`);
  });

  it('offers the nearest name', () => {
    expect(parseConfig('sorces: а\n', 'н').diagnostics[0]?.remedy).toBe('возможно, имелось в виду «sources»');
  });
});

describe('polozh without a file', () => {
  it('builds the project, found upwards: its sources, variants, formats, data, folder', () => {
    const { code, out, err } = polozh('проект/акты', 'build');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\.\.\/готово\/положение\.школа\.md/);
    expect(readdirSync(join(folder, 'проект/готово')).sort()).toEqual(['положение.школа.md', 'приказ.md']);
  });

  it('takes the data of each source', () => {
    expect(polozh('проект', 'build', 'акты/приказ.polozh', '--out', '-').out).toContain('Приказ №\u00a07.');
  });

  it('lets the command line win', () => {
    polozh('проект', 'build', 'положение.polozh', '--variant', 'спо', '--format', 'html', '--out', 'иначе');
    expect(readdirSync(join(folder, 'проект/иначе'))).toEqual(['положение.спо.html']);
  });

  it('changes with --style what it names and keeps the rest of the configured style', () => {
    polozh('стиль', 'build', '--style', 'кегль=13');
    const page = readFileSync(join(folder, 'стиль/out/положение.html'), 'utf8');
    expect([page.includes('--size:13pt'), page.includes('20mm 40mm')]).toEqual([true, true]);
  });

  it('checks the project', () => {
    expect(polozh('проект', 'check')).toMatchObject({ code: 0, out: 'Ошибок нет.\n' });
  });

  it.each([
    ['ошибка', 'polozh.config.yaml:1:1: ошибка П702'],
    ['пусто', 'polozh.config.yaml:1:10: ошибка П706'],
    ['одни-форматы', 'не перечислены источники (sources)'],
    ['ничего', 'не указан исходный файл'],
  ])('tells what is wrong in «%s»', (place, said) => {
    const { code, err } = polozh(place, 'check');
    expect([code, err.includes(said) ? said : err]).toEqual([2, said]);
  });
});

describe('patterns of files', () => {
  it.each([
    ['*.polozh', ['положение.polozh']],
    ['**/*.polozh', ['акты/общее.polozh', 'акты/приказ.polozh', 'положение.polozh']],
    ['акты/приказ.polozh', ['акты/приказ.polozh']],
    ['./акты/о?щее.*', ['акты/общее.polozh']],
    ['нет/*', []],
  ])('%s', (pattern, found) => {
    expect(glob(join(folder, 'проект'), pattern)).toEqual(found);
  });
});
