import type { Arguments } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';
import { watchProject } from '../watch/watch-project.ts';

export async function watch(input: Arguments): Promise<number> {
  if (input.positionals.includes('-')) throw new UsageError('за стандартным вводом следить нельзя: назовите файл');
  if (input.last('out') === '-') throw new UsageError('следить и писать в стандартный вывод нельзя: назовите папку');
  return watchProject(input);
}
