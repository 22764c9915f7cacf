import { type Diagnostic, hasErrors } from '@polozh/diagnostics';
import type { Arguments, Command } from '../arguments.ts';
import { loadFile } from '../load.ts';
import { openProject } from '../project.ts';
import { REPORTER_OPTION, report, reporterOf } from '../report.ts';
import { print } from '../terminal.ts';
import { EXIT } from '../usage-error.ts';

export const CHECK: Command = {
  name: 'check',
  summary: 'проверить исходный текст во всех вариантах сразу',
  usage: 'polozh check [ФАЙЛ…] [параметры]      ФАЙЛ «-» – стандартный ввод; без файлов – весь проект',
  options: [REPORTER_OPTION],
  examples: ['polozh check положение.polozh', 'polozh check *.polozh --reporter short'],
  run: check,
};

async function check(input: Arguments): Promise<number> {
  const reporter = reporterOf(input);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const project = await openProject(input, 'check');
  if (project === null) return EXIT.usage;
  for (const source of project.sources) {
    const loaded = await loadFile(source, project.folder, project.checks);
    for (const [path, text] of loaded.texts) texts.set(path, text);
    for (const problem of loaded.diagnostics) diagnostics.push(problem);
  }
  report(reporter, diagnostics, texts);
  if (hasErrors(diagnostics)) return EXIT.wrong;
  if (reporter === 'human' && diagnostics.length === 0) print('Ошибок нет.\n');
  return EXIT.fine;
}
