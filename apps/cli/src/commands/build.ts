import { resolve } from 'node:path';
import { type Diagnostic, hasErrors, settle } from '@polozh/diagnostics';
import { createDocumentMaker, FORMATS, outputName } from '@polozh/pipeline';
import type { Arguments, Command } from '../arguments.ts';
import { buildDate } from '../build-date.ts';
import { embeddedFiles } from '../embedded-files.ts';
import { chosenVariants, readFilling } from '../filling.ts';
import { FORMAT_OPTION, formatsOf, switchFor } from '../formats-option.ts';
import { isSound, loadFile } from '../load.ts';
import { writeAndTell } from '../output.ts';
import { openProject } from '../project.ts';
import { isForPrograms, REPORTER_OPTION, report, reporterOf } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { STYLE_OPTION, styleChange } from '../style-option.ts';
import { isTerminal, print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { VERDICT_OPTIONS, verdictOf } from '../verdict.ts';
import type { OutputFile } from '../write-files.ts';

export const BUILD: Command = {
  name: 'build',
  summary: 'собрать документы: все варианты во всех форматах',
  usage: 'polozh build [ФАЙЛ…] [параметры]      ФАЙЛ «-» – стандартный ввод; без файлов – весь проект',
  options: [
    { name: 'variant', value: 'школа,спо|all', help: 'какие варианты собрать; без него – все' },
    { name: 'set', value: 'имя=значение', help: 'решить выбор или заполнить поле; можно повторять' },
    { name: 'data', value: 'ФАЙЛ', help: 'файл данных (YAML или JSON), которым заполняются поля' },
    { name: 'final', value: null, help: 'готовый документ: незаполненное поле – ошибка' },
    FORMAT_OPTION,
    { name: 'out', value: 'ПАПКА', help: 'куда записать; без него – out; «-» – один документ в стандартный вывод' },
    { name: 'date', value: 'ГГГГ-ММ-ДД', help: 'дата в свойствах файлов; без неё – SOURCE_DATE_EPOCH или никакой' },
    STYLE_OPTION,
    {
      name: 'embed-source',
      value: null,
      help: 'вложить исходный текст и данные в DOCX и PDF (достать: polozh extract)',
    },
    { name: 'embed-fonts', value: null, help: 'вложить шрифты в DOCX' },
    { name: 'front-matter', value: null, help: 'начать Markdown со свойств документа (YAML)' },
    REPORTER_OPTION,
    ...VERDICT_OPTIONS,
  ],
  examples: [
    'polozh build положение.polozh',
    'polozh build положение.polozh --variant школа --format docx,pdf --data школа5.yaml --final',
    'polozh build положение.polozh --variant школа --format md --out -',
    'polozh build положение.polozh --style кегль=13,интервал=1,5,оглавление=да --format pdf --embed-source',
  ],
  run: build,
};

async function build(typed: Arguments): Promise<number> {
  const reporter = reporterOf(typed);
  const fails = verdictOf(typed);
  const project = await openProject(typed, 'build');
  if (project === null) return EXIT.usage;
  const { input, sources } = project;
  const formats = formatsOf(input);
  const options = {
    date: buildDate(input.last('date')),
    embedFonts: switchFor(input, 'embed-fonts', ['docx'], formats),
    frontMatter: switchFor(input, 'front-matter', ['md'], formats),
  };
  const embeds = switchFor(input, 'embed-source', ['docx', 'pdf'], formats);
  const restyle = styleChange(input);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const files: OutputFile[] = [];
  const maker = createDocumentMaker();
  const out = input.last('out') ?? 'out';
  let wrong = false;
  for (const source of sources) {
    const loaded = await loadFile(source, project.folder, project.checks);
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
    const embedded = embeds ? embeddedFiles(loaded.texts, dataTexts) : [];
    for (const variant of chosenVariants(own, loaded.analysis, kind)) {
      const made = await maker.make(loaded.analysis, variant, filling);
      for (const problem of made.diagnostics) diagnostics.push(problem);
      wrong ||= hasErrors(made.diagnostics);
      if (wrong) continue;
      const document = { ...made.value, style: restyle(made.value.style) };
      for (const format of formats) {
        const renderer = await FORMATS[format]();
        progress(`${loaded.entry}: ${variant ?? ''} ${format}`);
        const rendered = await renderer.render(document, { ...options, embedded });
        const problems = settle(rendered.diagnostics, loaded.analysis.rules);
        for (const problem of problems) diagnostics.push(problem);
        wrong ||= hasErrors(problems);
        files.push({
          path: resolve(out, outputName(loaded.entry, document, renderer.extension)),
          bytes: rendered.value,
        });
      }
    }
  }
  progress('');
  const told = unique(diagnostics);
  report(reporter, told, texts);
  if (wrong || fails(told)) return EXIT.wrong;
  return out === '-' ? toStandardOutput(files) : toFolder(files, isForPrograms(reporter));
}

function toFolder(files: readonly OutputFile[], quiet: boolean): number {
  const twice = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
  if (twice !== undefined)
    throw new UsageError(
      `два документа попали бы в один файл «${shownPath(twice.path)}»: соберите исходные файлы в разные папки (--out)`,
    );
  return writeAndTell(files, quiet);
}

function toStandardOutput(files: readonly OutputFile[]): number {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError(
      `в стандартный вывод можно направить один документ, а получилось ${files.length}: добавьте --variant и --format`,
    );
  print(file.bytes);
  return EXIT.fine;
}

/** What is being made, on a terminal only; an empty line wipes it. */
function progress(text: string): void {
  if (isTerminal('error')) warn(`\r\u001b[K${text}`);
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
