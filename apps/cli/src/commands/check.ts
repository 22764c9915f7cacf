import type { Command } from '../arguments.ts';
import { REPORTER_OPTION, VERDICT_OPTIONS } from '../options.ts';

export const CHECK: Command = {
  name: 'check',
  summary: 'проверить исходный текст во всех вариантах сразу',
  usage: 'polozh check [ФАЙЛ…] [параметры]      ФАЙЛ «-» – стандартный ввод; без файлов – весь проект',
  options: [
    { name: 'fix', value: null, help: 'исправить в файлах то, в чём нет сомнений' },
    REPORTER_OPTION,
    ...VERDICT_OPTIONS,
  ],
  examples: [
    'polozh check положение.polozh',
    'polozh check *.polozh --reporter short --max-warnings 0',
    'polozh check положение.polozh --fix',
  ],
  run: async (input) => (await import('../actions/check.ts')).check(input),
};
