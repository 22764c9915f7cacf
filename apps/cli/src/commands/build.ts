import type { Arguments, Command } from '../arguments.ts';
import { FORMAT_OPTION } from '../formats-option.ts';
import { makeFiles } from '../make-files.ts';
import { writeAndTell } from '../output.ts';
import { openProject } from '../project.ts';
import { isForPrograms, REPORTER_OPTION, report, reporterOf } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { STYLE_OPTION } from '../style-option.ts';
import { print } from '../terminal.ts';
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
  const { files, diagnostics, texts, wrong } = await makeFiles(project, project.sources);
  report(reporter, diagnostics, texts);
  if (wrong || fails(diagnostics)) return EXIT.wrong;
  return project.input.last('out') === '-' ? toStandardOutput(files) : toFolder(files, isForPrograms(reporter));
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
