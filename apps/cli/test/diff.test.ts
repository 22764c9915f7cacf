import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasProgram } from '@polozh/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runInOneProcess } from './in-one-process.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = `/вид организации
  школа – школа
  спо – колледж
= Общие положения
/включить общее/термины
+ Совет собирается ((школа? раз в четверть))((иначе? раз в семестр)).

+ Протоколы хранятся пять лет.
`;

const CHOICES = `/выбор чаты: да/нет – чаты
/выбор каналы: да/нет – каналы
+ Общий пункт.

+ ((чаты?)) Чаты ведёт учитель.

+ ((чаты и каналы?)) Записи хранит секретарь.
`;

const FILES: Readonly<Record<string, string>> = {
  'старое.polozh': SOURCE,
  'новое.polozh': SOURCE.replace('пять лет', 'десять лет'),
  'виды.polozh': SOURCE.replace('  спо – колледж\n', '  спо – колледж\n  доо – детский сад\n'),
  'выбор-было.polozh': CHOICES,
  'выбор-стало.polozh': CHOICES.replace('Чаты', 'Чаты класса').replace('Записи', 'Записи уроков'),
  'ошибка.polozh': '+ Пункт ((школа? да)).\n',
  'общее/термины.polozh': '+ Совет – коллегиальный орган.\n\n',
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const ENVIRONMENT = {
  ...process.env,
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_PAGER: 'cat',
};

function run(command: string, parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  return { code: status, out: stdout, err: stderr };
}

const polozh = (...parameters: readonly string[]) => run(process.execPath, [program, ...parameters]);

/** A command line, the exit code, and what is said (a part of it). */
const SAID: readonly [string, number, string][] = [
  ['старое.polozh --variant школа --against спо', 1, '[−семестр−]{+четверть+}'],
  ['старое.polozh --variant школа --against школа', 0, 'Различий нет.'],
  ['старое.polozh новое.polozh', 1, '1.3. Протоколы хранятся [−пять−]{+десять+} лет.'],
  ['старое.polozh старое.polozh', 0, 'Различий нет.'],
  ['старое.polozh виды.polozh', 1, 'Итог: добавлен вид «доо».'],
  ['виды.polozh старое.polozh', 1, 'Итог: исключён вид «доо».'],
  ['старое.polozh виды.polozh --variant школа', 0, 'Различий нет.'],
  ['выбор-было.polozh выбор-стало.polozh', 1, '# выбор «чаты» не решён, при решении «да»: пункт 2: изменён'],
  [
    'выбор-было.polozh выбор-стало.polozh',
    1,
    '# выборы «чаты», «каналы» не решены, при решениях «да», «да»: пункт 3: изменён',
  ],
  ['выбор-было.polozh выбор-стало.polozh --set чаты=нет', 0, 'Различий нет.'],
  ['выбор-было.polozh выбор-стало.polozh --set чаты=да --set каналы=нет', 1, 'пункт 2: изменён.'],
  ['старое.polozh новое.polozh --variant спо --format json', 1, '"before": "Протоколы хранятся пять лет."'],
  ['старое.polozh новое.polozh --format md', 1, '<del>пять</del><ins>десять</ins> лет'],
  ['старое.polozh новое.polozh --format html', 1, '<del>пять</del><ins>десять</ins>'],
  ['старое.polozh новое.polozh --format table-csv', 1, 'пункт 1.3: изменён;1.3. Протоколы хранятся пять лет.;'],
  ['старое.polozh новое.polozh --format docx --out правки', 1, 'новое.школа.правки.docx'],
  ['старое.polozh новое.polozh --format docx --out -', 2, 'один документ, а получилось 2'],
  ['', 2, 'не указано, что сравнивать'],
  ['старое.polozh', 2, 'не указано, с чем сравнить'],
  ['старое.polozh нет.polozh', 2, 'файла нет: «нет.polozh»'],
  ['старое.polozh ошибка.polozh', 2, '«ошибка.polozh» не собирается'],
  ['старое.polozh новое.polozh --against спо', 2, 'не сочетаются'],
  ['старое.polozh --against спо', 2, 'не указан вариант'],
  ['старое.polozh --variant шкила --against спо', 2, 'возможно, имелось в виду «школа»'],
  ['старое.polozh новое.polozh --format doc', 2, 'возможно, имелось в виду «docx»'],
  ['старое.polozh --git v1...v2', 2, 'две точки'],
];

describe('polozh diff', () => {
  let runs: readonly Run[];
  beforeAll(() => {
    write(FILES);
    runs = runInOneProcess(
      folder,
      SAID.map(([typed]) => ['diff', ...typed.split(' ').filter((word) => word !== '')]),
    );
  });

  it.each(SAID.map((said, index) => [...said, index] as const))('%s → %i', (_, code, said, index) => {
    const result = runs[index] as Run;
    expect(result.out + result.err).toContain(said);
    expect(result.code).toBe(code);
  });

  it('writes redlines of all variants, with author and date', () => {
    polozh('diff', 'старое.polozh', 'новое.polozh', '--format', 'docx,pdf', '--out', 'файлы', '--author', 'Белова');
    for (const name of ['новое.школа.правки.docx', 'новое.спо.правки.pdf'])
      expect(readFileSync(join(folder, 'файлы', name)).length).toBeGreaterThan(1000);
  });
});

describe.runIf(hasProgram('git', 'git'))('with git', () => {
  const git = (...parameters: readonly string[]) =>
    run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...parameters]);

  beforeAll(() => {
    write(FILES);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('tag', 'v1');
    write({ 'общее/термины.polozh': '+ Совет – выборный орган.\n\n' });
    git('commit', '-qam', 'two');
    git('tag', 'v2');
    write({ 'старое.polozh': SOURCE.replace('пять лет', 'семь лет') });
    polozh('git-setup');
  });

  it.each([
    ['v1..v2', '[−коллегиальный−]{+выборный+}', 1],
    ['v1..', '[−пять−]{+семь+}', 1],
    ['v2..v2', 'Различий нет.', 0],
    ['HEAD', '[−пять−]{+семь+}', 1],
    ['v9..', 'ревизии «v9» в репозитории нет', 2],
  ])('reads sources and what they include at revisions: %s', (range, said, code) => {
    const result = polozh('diff', 'старое.polozh', '--git', range);
    expect(result.out + result.err).toContain(said);
    expect(result.code).toBe(code);
  });

  it('finds a file that had another name at a revision', () => {
    git('mv', 'новое.polozh', 'переименованное.polozh');
    write({ 'переименованное.polozh': (FILES['новое.polozh'] ?? '').replace('десять', 'двадцать') });
    const result = polozh('diff', 'переименованное.polozh', '--git', 'HEAD');
    expect(result.out + result.err).toContain('[−десять−]{+двадцать+}');
    git('reset', '-q', '--hard');
    write({ 'старое.polozh': SOURCE.replace('пять лет', 'семь лет') });
  });

  it('tells of a file that a revision does not have', () => {
    write({ 'свежий.polozh': SOURCE });
    expect(polozh('diff', 'свежий.polozh', '--git', 'v1..').err).toContain('файла «свежий.polozh» нет в ревизии «v1»');
  });

  it('heads the hunks of git diff by clauses', () => {
    write({ 'старое.polozh': SOURCE.replace('лет.', 'лет.\n\nа\n\nб\n\nв\n\nг\n\nд') });
    git('commit', '-qam', 'three');
    write({ 'старое.polozh': SOURCE.replace('лет.', 'лет.\n\nа\n\nб\n\nв\n\nг\n\nдругое') });
    expect(git('diff').out).toContain('a/старое.polozh');
    expect(git('diff').out).toMatch(/^@@ .* @@ \+ Протоколы хранятся пять лет\.$/mu);
  });

  it('shows what changed in DOCX and PDF by numbered clauses', () => {
    polozh('build', 'старое.polozh', '--variant', 'школа', '--format', 'docx,pdf', '--out', 'готовое');
    git('add', '.');
    git('commit', '-qm', 'four');
    write({ 'старое.polozh': SOURCE.replace('пять лет', 'сто лет') });
    polozh('build', 'старое.polozh', '--variant', 'школа', '--format', 'docx,pdf', '--out', 'готовое');
    const shown = git('diff', '--', 'готовое').out.replaceAll('\u00a0', ' ');
    expect(shown.match(/^\+1\.3\. Протоколы хранятся сто лет\.$/gmu)?.length).toBe(2);
  });

  it('shows clauses in git difftool, includes and all', () => {
    git('commit', '-qam', 'five');
    write({ 'старое.polozh': SOURCE.replace('пять лет', 'триста лет') });
    expect(git('difftool', '-y', '-t', 'polozh', '--', 'старое.polozh').out).toContain('[−сто−]{+триста+}');
  });
});
