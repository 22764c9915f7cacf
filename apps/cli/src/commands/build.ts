import { relative, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '@polozh/diagnostics';
import { createDocumentMaker, FORMAT_NAMES, FORMATS, type Format, outputName } from '@polozh/pipeline';
import type { Arguments, Command } from '../arguments.ts';
import { buildDate } from '../build-date.ts';
import { chosenVariants, readFilling } from '../filling.ts';
import { isSound, loadFile } from '../load.ts';
import { nearestOf } from '../nearest-of.ts';
import { openProject } from '../project.ts';
import { REPORTER_OPTION, report, reporterOf } from '../report.ts';
import { size } from '../size.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { type OutputFile, writeFiles } from '../write-files.ts';

export const BUILD: Command = {
  name: 'build',
  summary: 'собрать документы: все варианты во всех форматах',
  usage: 'polozh build [ФАЙЛ…] [параметры]      ФАЙЛ «-» – стандартный ввод; без файлов – весь проект',
  options: [
    { name: 'variant', value: 'школа,спо|all', help: 'какие варианты собрать; без него – все' },
    { name: 'set', value: 'имя=значение', help: 'решить выбор или заполнить поле; можно повторять' },
    { name: 'data', value: 'ФАЙЛ', help: 'файл данных (YAML или JSON), которым заполняются поля' },
    { name: 'final', value: null, help: 'готовый документ: незаполненное поле – ошибка' },
    { name: 'format', value: 'docx,pdf,html,md|all', help: 'форматы; без него – все' },
    { name: 'out', value: 'ПАПКА', help: 'куда записать; без него – out; «-» – один документ в стандартный вывод' },
    { name: 'date', value: 'ГГГГ-ММ-ДД', help: 'дата в свойствах файлов; без неё – SOURCE_DATE_EPOCH или никакой' },
    REPORTER_OPTION,
  ],
  examples: [
    'polozh build положение.polozh',
    'polozh build положение.polozh --variant школа --format docx,pdf --data школа5.yaml --final',
    'polozh build положение.polozh --variant школа --format md --out -',
  ],
  run: build,
};

async function build(typed: Arguments): Promise<number> {
  const reporter = reporterOf(typed);
  const project = await openProject(typed, 'build');
  if (project === null) return EXIT.usage;
  const { input, sources } = project;
  const formats = formatsOf(input);
  const date = buildDate(input.last('date'));
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const files: OutputFile[] = [];
  const maker = createDocumentMaker();
  const out = input.last('out') ?? 'out';
  let wrong = false;
  for (const source of sources) {
    const loaded = await loadFile(source, project.folder);
    for (const [path, text] of loaded.texts) texts.set(path, text);
    for (const problem of loaded.diagnostics) diagnostics.push(problem);
    if (!isSound(loaded)) {
      wrong = true;
      continue;
    }
    const own = project.inputFor(source);
    const { filling, kind, diagnostics: dataProblems, texts: dataTexts } = await readFilling(own, loaded.analysis);
    for (const [path, text] of dataTexts) texts.set(path, text);
    for (const problem of dataProblems) diagnostics.push(problem);
    if (hasErrors(dataProblems)) {
      wrong = true;
      continue;
    }
    for (const variant of chosenVariants(own, loaded.analysis, kind)) {
      const document = await maker.make(loaded.analysis, variant, filling);
      for (const problem of document.diagnostics) diagnostics.push(problem);
      wrong ||= hasErrors(document.diagnostics);
      if (wrong) continue;
      for (const format of formats) {
        const renderer = await FORMATS[format]();
        progress(`${loaded.entry}: ${variant ?? ''} ${format}`);
        const rendered = await renderer.render(document.value, { date });
        for (const problem of rendered.diagnostics) diagnostics.push(problem);
        wrong ||= hasErrors(rendered.diagnostics);
        files.push({
          path: resolve(out, outputName(loaded.entry, document.value, renderer.extension)),
          bytes: rendered.value,
        });
      }
    }
  }
  progress('');
  report(reporter, unique(diagnostics), texts);
  if (wrong) return EXIT.wrong;
  return out === '-' ? toStandardOutput(files) : toFolder(files, reporter === 'json');
}

function toFolder(files: readonly OutputFile[], quiet: boolean): number {
  const twice = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
  if (twice !== undefined)
    throw new UsageError(
      `два документа попали бы в один файл «${shownPath(twice.path)}»: соберите исходные файлы в разные папки (--out)`,
    );
  const failures = writeFiles(files, (file) => {
    if (!quiet) process.stdout.write(`${shownPath(file.path)}  ${size(file.bytes.length)}\n`);
  });
  for (const failure of failures) process.stderr.write(`polozh: ${failure}\n`);
  return failures.length > 0 ? EXIT.usage : EXIT.fine;
}

function toStandardOutput(files: readonly OutputFile[]): number {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError(
      `в стандартный вывод можно направить один документ, а получилось ${files.length}: добавьте --variant и --format`,
    );
  process.stdout.write(file.bytes);
  return EXIT.fine;
}

function formatsOf(input: Arguments): readonly Format[] {
  const typed = input.all('format').flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase()));
  if (typed.length === 0 || typed.includes('all')) return FORMAT_NAMES;
  for (const name of typed) {
    if (!FORMAT_NAMES.some((known) => known === name))
      throw new UsageError(`формата «${name}» нет${nearestOf(name, FORMAT_NAMES)}; есть: ${FORMAT_NAMES.join(', ')}`);
  }
  return FORMAT_NAMES.filter((format) => typed.includes(format));
}

/** The path as short as it can be told. */
function shownPath(path: string): string {
  const near = relative('.', path);
  return near.length < path.length ? near : path;
}

/** What is being made, on a terminal only; an empty line wipes it. */
function progress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[K${text}`);
}

/** What several variants tell alike is told once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((problem) => {
    const key = `${problem.code} ${problem.message} ${problem.span?.file} ${problem.span?.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
