import type { Arguments, Command } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';
import { watchProject } from '../watch/watch-project.ts';
import { BUILD } from './build.ts';

const NEEDLESS = ['reporter', 'fail-on', 'max-warnings'];

export const WATCH: Command = {
  name: 'watch',
  summary: 'следить за файлами и собирать заново то, что изменилось',
  usage: 'polozh watch [ФАЙЛ…] [параметры]      без файлов – весь проект; закончить – Ctrl+C',
  options: BUILD.options.filter((option) => !NEEDLESS.includes(option.name)),
  examples: ['polozh watch положение.polozh --format html', 'polozh watch'],
  run: watch,
};

async function watch(input: Arguments): Promise<number> {
  if (input.positionals.includes('-')) throw new UsageError('за стандартным вводом следить нельзя: назовите файл');
  if (input.last('out') === '-') throw new UsageError('следить и писать в стандартный вывод нельзя: назовите папку');
  return watchProject(input);
}
