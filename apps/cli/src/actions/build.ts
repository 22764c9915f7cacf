import type { Arguments } from '../arguments.ts';
import { makeFiles } from '../make-files.ts';
import { writeAndTell } from '../output.ts';
import { openProject } from '../project.ts';
import { isForPrograms, report, reporterOf } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { verdictOf } from '../verdict.ts';
import type { OutputFile } from '../write-files.ts';

export async function build(typed: Arguments): Promise<number> {
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
