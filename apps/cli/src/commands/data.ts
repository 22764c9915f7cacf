import type { Command } from '../arguments.ts';
import { REPORTER_OPTION } from '../options.ts';

export const DATA: Command = {
  name: 'data',
  summary: 'данные документа: схема, бланк для заполнения, проверка',
  usage: [
    'polozh data schema ФАЙЛ               JSON Schema файла данных',
    'polozh data new ФАЙЛ                  бланк файла данных с пояснениями (YAML)',
    'polozh data check ФАЙЛ ДАННЫЕ         проверить файл данных',
  ].join('\n'),
  words: ['schema', 'new', 'check'],
  options: [REPORTER_OPTION],
  examples: ['polozh data new положение.polozh > школа5.yaml', 'polozh data check положение.polozh школа5.yaml'],
  run: async (input) => (await import('../actions/data.ts')).data(input),
};
