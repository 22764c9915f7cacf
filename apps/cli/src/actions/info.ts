import { hasErrors } from '@polozh/diagnostics';
import type { Arguments } from '../arguments.ts';
import { isSound, loadFile } from '../load.ts';
import { nearestOf } from '../nearest-of.ts';
import { INFO_FORMATS } from '../options.ts';
import { openProject } from '../project.ts';
import { report } from '../report.ts';
import { infoOf, printInfo } from '../source-info.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export async function info(input: Arguments): Promise<number> {
  const format = input.last('format') ?? 'text';
  if (!INFO_FORMATS.some((known) => known === format))
    throw new UsageError(`вида «${format}» нет${nearestOf(format, INFO_FORMATS)}; есть: ${INFO_FORMATS.join(', ')}`);
  const project = await openProject(input, 'info');
  if (project === null) return EXIT.usage;
  const told: string[] = [];
  const data: object[] = [];
  for (const source of project.sources) {
    const loaded = await loadFile(source, project.folder, project.checks);
    if (!isSound(loaded)) {
      report('human', loaded.diagnostics, loaded.texts);
      return EXIT.wrong;
    }
    const { value, diagnostics } = await infoOf(loaded.entry, loaded.analysis);
    if (hasErrors(diagnostics)) {
      report('human', diagnostics, loaded.texts);
      return EXIT.wrong;
    }
    told.push(printInfo(value));
    data.push(value);
  }
  print(format === 'json' ? `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n` : told.join('\n'));
  return EXIT.fine;
}
