import type { Arguments } from '../arguments.ts';
import { openProject } from '../project.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export async function fmt(input: Arguments): Promise<number> {
  const [checks, fixes, writes] = [input.has('check'), input.has('fix'), input.has('write')];
  if (writes && !fixes)
    throw new UsageError('параметр «--write» нужен вместе с «--fix»; без него раскладка записывается сразу');
  if (writes && checks)
    throw new UsageError('«--check» ничего не меняет, а «--write» меняет: оставьте что-нибудь одно');
  const project = await openProject(input, 'fmt');
  if (project === null) return EXIT.usage;
  const { formatFiles } = await import('../format-files.ts');
  return formatFiles(project.sources, { checks, fixes, writes });
}
