import type { Command } from '../arguments.ts';
import { BUILD } from './build.ts';

const NEEDLESS = ['reporter', 'fail-on', 'max-warnings'];

export const WATCH: Command = {
  name: 'watch',
  summary: 'следить за файлами и собирать заново то, что изменилось',
  usage: 'polozh watch [ФАЙЛ…] [параметры]      без файлов – весь проект; закончить – Ctrl+C',
  options: BUILD.options.filter((option) => !NEEDLESS.includes(option.name)),
  examples: ['polozh watch положение.polozh --format html', 'polozh watch'],
  run: async (input) => (await import('../actions/watch.ts')).watch(input),
};
