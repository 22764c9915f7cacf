import { resolve } from 'node:path';
import type { Diagnostic } from '@polozh/diagnostics';
import type { Arguments } from '../arguments.ts';
import { type LoadedSource, loadFile } from '../load.ts';
import { openProject, type Project } from '../project.ts';
import { locate } from '../read-text.ts';
import { isForPrograms, report, reporterOf } from '../report.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { verdictOf } from '../verdict.ts';
import { writeFiles } from '../write-files.ts';

export async function check(input: Arguments): Promise<number> {
  const reporter = reporterOf(input);
  const fails = verdictOf(input);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const project = await openProject(input, 'check');
  if (project === null) return EXIT.usage;
  let failures: readonly string[] = [];
  for (const source of project.sources) {
    let loaded = await loadFile(source, project.folder, project.checks);
    if (input.has('fix')) {
      const fixed = await fixSource(source, loaded, project, isForPrograms(reporter) ? () => {} : print);
      loaded = fixed.loaded;
      failures = [...failures, ...fixed.failures];
    }
    for (const [path, text] of loaded.texts) texts.set(path, text);
    for (const problem of loaded.diagnostics) diagnostics.push(problem);
  }
  report(reporter, diagnostics, texts);
  for (const failure of failures) warn(`polozh: ${failure}\n`);
  if (failures.length > 0) return EXIT.usage;
  if (fails(diagnostics)) return EXIT.wrong;
  if (reporter === 'human' && diagnostics.length === 0) print('Ошибок нет.\n');
  return EXIT.fine;
}

/** Makes the certain corrections of a source in its files, and tells of each. */
async function fixSource(
  source: string,
  loaded: LoadedSource,
  project: Project,
  tell: (text: string) => void,
): Promise<{ readonly loaded: LoadedSource; readonly failures: readonly string[] }> {
  if (source === '-') throw new UsageError('«--fix» исправляет файлы, а стандартный ввод – не файл');
  const { fixTexts } = await import('../fix-texts.ts');
  const fixed = fixTexts(loaded, project.checks);
  const { root } = locate(source, project.folder);
  const failures = writeFiles(
    [...fixed.changed].map(([path, text]) => ({ path: resolve(root, path), bytes: new TextEncoder().encode(text) })),
    () => {},
  );
  if (failures.length > 0) return { loaded, failures };
  for (const { span, number, fix } of fixed.made) tell(`${span?.file ?? ''}: ${number}: ${fix?.title ?? ''}\n`);
  if (fixed.made.length > 0) tell(`Исправлено: ${fixed.made.length}.\n`);
  return { loaded: fixed.loaded, failures };
}
