import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runInOneProcess } from './in-one-process.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = `/вид организации
  школа – общеобразовательная организация
  спо – профессиональная организация
/выбор чаты – кто создаёт чаты
  администратор – администратор
  учителя – учителя
/поле организация: наименование – НАЗВАНИЕ
= Общие положения
+ Пункт для ((организация: кого)).((чаты = учителя?  Чаты создают учителя.))
`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'положение.polozh': SOURCE,
  'без-вида.polozh': '+ Пункт.\n',
  'ошибка.polozh': '+ Пункт ((школа? да)).\n',
  'данные.yaml': 'организация: Лицей\nчаты: учителя\n',
  'плохие.yaml': 'организаця: Лицей\n',
  'пустые.yaml': 'организация:\n',
  'пустой.polozh': '',
  'ansi.polozh': new Uint8Array([0x2b, 0x20, 0xcf, 0xf3, 0xed, 0xea, 0xf2, 0x0a]),
  'utf16.polozh': new Uint8Array([0xff, 0xfe, 0x2b, 0x00, 0x20, 0x00, 0x1f, 0x04]),
  'bom.polozh': '\uFEFF+ Пункт.\r\n',
  'круг.polozh': '/включить круг\n+ Пункт.\n',
  'наружу.polozh': '/включить ../секрет\n+ Пункт.\n',
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'папка'));
});

function polozh(
  parameters: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** What is typed, the exit code, and what is said (a part of it). */
const SAID: readonly [string, number, string][] = [
  ['', 2, 'Команды:'],
  ['--help', 0, 'Команды:'],
  ['--version', 0, 'polozh 0.1.0'],
  ['build --help', 0, 'polozh build – собрать документы'],
  ['data --help', 0, 'polozh data schema ФАЙЛ'],
  ['new', 0, 'протокол    Протокол заседания:'],
  ['new протокол -', 0, '/заголовок заседания педагогического совета'],
  ['new протакол', 2, 'образца «протакол» нет; возможно, имелось в виду «протокол»'],
  ['new протокол положение.polozh', 2, 'файл «положение.polozh» уже есть'],
  ['new протокол а б', 2, 'лишнее слово «б»'],
  ['bild положение.polozh', 2, 'неизвестная команда «bild»; возможно, имелось в виду «build»'],
  ['build', 2, 'не указан исходный файл'],
  ['build нет.polozh', 2, 'файла нет: «нет.polozh»'],
  ['fmt нет.polozh', 2, 'файла нет: «нет.polozh»'],
  ['matrix нет.polozh', 2, 'файла нет: «нет.polozh»'],
  ['diff нет.polozh положение.polozh', 2, 'файла нет: «нет.polozh»'],
  ['extract нет.pdf', 2, 'файла нет: «нет.pdf»'],
  ['build папка', 2, '«папка» – папка, а нужен файл'],
  ['build положение.polozh --fromat md', 2, 'неизвестный параметр «--fromat»; возможно, имелось в виду «--format»'],
  ['build положение.polozh --format mdd', 2, 'формата «mdd» нет; возможно, имелось в виду «md»'],
  ['build положение.polozh --format', 2, 'у параметра «--format» нет значения'],
  ['build положение.polozh --final=да', 2, 'не бывает значения'],
  ['build положение.polozh --variant шкила', 2, 'возможно, имелось в виду «школа»'],
  ['build без-вида.polozh --variant школа', 2, 'у документа нет вариантов'],
  ['build положение.polozh --set чаты', 2, 'нужно «--set имя=значение»'],
  ['build положение.polozh --set чаты=учитель', 1, 'возможно, имелось в виду «учителя»'],
  ['build положение.polozh --date завтра', 2, 'дата «завтра» не понята'],
  ['build положение.polozh --style кегель=13', 2, 'настройки «кегель» нет; возможно, имелось в виду «кегль»'],
  ['build положение.polozh --style кегль=20', 2, 'можно число от 12 до 14 пт'],
  ['build положение.polozh --style кегль', 2, 'нужно «--style имя=значение»'],
  ['build положение.polozh --format md --embed-source', 2, 'действует только в форматах: docx, pdf'],
  ['build положение.polozh --reporter xml', 2, 'вид сообщений «xml» неизвестен'],
  ['build положение.polozh --format md --out -', 2, 'один документ, а получилось 2'],
  ['build положение.polozh --final --variant школа', 1, 'поле «организация» не заполнено'],
  ['build ошибка.polozh', 1, 'имя «школа» в условии не объявлено'],
  ['build пустой.polozh', 1, 'в документе нет текста'],
  ['build ansi.polozh', 1, 'windows-1251'],
  ['build utf16.polozh', 1, 'UTF-16'],
  ['build круг.polozh', 1, 'включение по кругу'],
  ['build наружу.polozh', 1, 'лежит вне папки проекта'],
  ['build положение.polozh --data плохие.yaml', 1, 'плохие.yaml:1:1: ошибка П402'],
  ['check положение.polozh', 0, 'Ошибок нет.'],
  ['check ошибка.polozh --reporter short', 1, 'ошибка.polozh:1:11: ошибка П101'],
  ['check ошибка.polozh --reporter json', 1, '"number": "П101"'],
  ['matrix положение.polozh', 0, 'Мест в тексте 2: одинаковых 2 (100 %)'],
  ['matrix положение.polozh --by вид,чаты', 0, 'чаты = учителя'],
  ['matrix положение.polozh --by вит', 2, 'возможно, имелось в виду «вид»'],
  ['matrix положение.polozh --format pdf', 2, 'вида матрицы «pdf» нет'],
  ['matrix положение.polozh --format xlsx', 2, '«--format xlsx» – это файл'],
  ['matrix положение.polozh --set чаты=учитель', 1, 'возможно, имелось в виду «учителя»'],
  ['matrix без-вида.polozh', 2, 'в документе один вариант'],
  ['matrix ошибка.polozh', 1, 'П101'],
  ['info положение.polozh', 0, 'чаты: администратор, учителя'],
  ['info положение.polozh --format json', 0, '"commonShare": 1'],
  ['info ошибка.polozh', 1, 'П101'],
  ['watch', 2, 'не указан исходный файл'],
  ['watch -', 2, 'за стандартным вводом следить нельзя'],
  ['completion bash', 0, 'complete -o filenames -F _polozh polozh'],
  ['completion zsh', 0, '#compdef polozh'],
  ['completion fish', 0, 'complete -c polozh'],
  ['completion bas', 2, 'возможно, имелось в виду «bash»'],
  ['data schema положение.polozh', 0, '"$schema"'],
  ['data new положение.polozh', 0, 'организация:'],
  ['data check положение.polozh данные.yaml', 0, 'Ошибок нет.'],
  ['data check положение.polozh плохие.yaml', 1, 'П402'],
  ['data check положение.polozh пустые.yaml', 0, 'П410'],
  ['data chek положение.polozh', 2, 'возможно, имелось в виду «check»'],
];

const wordsOf = (typed: string): readonly string[] => typed.split(' ').filter((word) => word !== '');

describe('polozh', () => {
  describe('answers', () => {
    let runs: readonly Run[];
    beforeAll(() => {
      runs = runInOneProcess(
        folder,
        SAID.map(([typed]) => wordsOf(typed)),
      );
    });

    it.each(SAID.map((said, index) => [...said, index] as const))('%s → %i', (_, code, said, index) => {
      const { code: found, out, err } = runs[index] as Run;
      expect({ code: found, said: (out + err).includes(said) ? said : out + err }).toEqual({ code, said });
      expect(err).not.toMatch(/\n\s+at /);
    });

    it('and writes no file where it was told to write none', () => {
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  });

  it.each([
    ['--version', 0],
    ['check ошибка.polozh', 1],
    ['bild положение.polozh', 2],
  ])('ends with the exit code: %s → %i', (typed, code) => {
    expect(polozh(wordsOf(typed)).code).toBe(code);
  });

  it('writes all variants in all formats', () => {
    const { code, out } = polozh(['build', 'положение.polozh', '--out', 'все']);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'все')).sort()).toEqual(
      ['docx', 'html', 'md', 'pdf']
        .flatMap((ending) => [`положение.спо.${ending}`, `положение.школа.${ending}`])
        .sort(),
    );
    expect(out.split('\n').filter((line) => /\.(?:docx|html|md|pdf) {2}[\d,]+ (?:Б|КБ|МБ)$/.test(line))).toHaveLength(
      8,
    );
  });

  it('fills in data and settings, the settings last', () => {
    const { out } = polozh([
      'build',
      'положение.polozh',
      '--variant',
      'школа',
      '--format',
      'md',
      '--data',
      'данные.yaml',
      '--set',
      'организация=Гимназия',
      '--out',
      '-',
    ]);
    expect(out).toContain('Гимназии. Чаты создают учителя.');
  });

  it('changes the style that the source asks for, a decimal comma being none between settings', () => {
    const style = ['--style', 'профиль=gost-7.0.97-2016,кегль=13,интервал=1,5', '--style', 'левое поле=25 мм'];
    const { out } = polozh(['build', 'без-вида.polozh', '--format', 'html', '--out', '-', ...style]);
    expect(out).toMatch(/margin:20mm 10mm 20mm 25mm.*--size:13pt;.*--leading:1\.725;.*--requisite-width:75mm/s);
  });

  it('begins Markdown with the properties where asked to', () => {
    const { out } = polozh(['build', 'без-вида.polozh', '--format', 'md', '--out', '-', '--front-matter']);
    expect(out).toMatch(/^---\ntitle: ".*"\n/);
  });

  it('reads standard input', () => {
    expect(polozh(['build', '-', '--format', 'md', '--out', '-'], '+ Пункт.\n').out).toBe('1\\. Пункт.\n');
  });

  it('reads a text with a byte order mark and CRLF', () => {
    expect(polozh(['build', 'bom.polozh', '--format', 'md', '--out', '-']).out).toBe('1\\. Пункт.\n');
  });

  it('leaves an existing file as it was where the source is wrong', () => {
    mkdirSync(join(folder, 'прежние'));
    writeFileSync(join(folder, 'прежние', 'ошибка.md'), 'прежний текст');
    polozh(['build', 'ошибка.polozh', '--out', 'прежние']);
    expect(readFileSync(join(folder, 'прежние', 'ошибка.md'), 'utf8')).toBe('прежний текст');
  });

  it('tells plainly of a place where it cannot write', () => {
    writeFileSync(join(folder, 'занято'), '');
    chmodSync(join(folder, 'занято'), 0o444);
    const { code, err } = polozh(['build', 'без-вида.polozh', '--format', 'md', '--out', 'занято']);
    expect([code, err.includes('не удалось записать')]).toEqual([2, true]);
  });
});

describe('the packed program', () => {
  it('installs into an empty folder without a registry and works there', () => {
    const place = join(folder, 'установка');
    mkdirSync(place);
    const cli = fileURLToPath(new URL('..', import.meta.url));
    const packed = spawnSync('npm', ['pack', '--pack-destination', place], {
      cwd: cli,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'));
    expect([packed.status, tarball]).toEqual([0, 'polozh-0.1.0.tgz']);
    writeFileSync(join(place, 'package.json'), '{ "private": true }');
    const installed = spawnSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], {
      cwd: place,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(installed.status, installed.stderr).toBe(0);
    writeFileSync(join(place, 'а.polozh'), SOURCE);
    const run = spawnSync(join(place, 'node_modules', '.bin', 'polozh'), ['build', 'а.polozh'], {
      cwd: place,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([run.status, readdirSync(join(place, 'out')).length]).toEqual([0, 8]);
  });
});
