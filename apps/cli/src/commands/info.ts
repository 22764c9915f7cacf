import type { Command } from '../arguments.ts';
import { INFO_FORMATS } from '../options.ts';

export const INFO: Command = {
  name: 'info',
  summary: 'виды, выборы, поля документа; сколько в нём общего',
  usage: 'polozh info [ФАЙЛ…] [параметры]',
  options: [{ name: 'format', value: INFO_FORMATS.join('|'), help: 'для чтения (text) или для программ (json)' }],
  examples: ['polozh info положение.polozh', 'polozh info положение.polozh --format json'],
  run: async (input) => (await import('../actions/info.ts')).info(input),
};
