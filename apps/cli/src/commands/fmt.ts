import type { Command } from '../arguments.ts';

export const FMT: Command = {
  name: 'fmt',
  summary: 'привести исходный текст к единой раскладке, показать типографские правки',
  usage: [
    'polozh fmt [ФАЙЛ…]                     разложить файлы; без файлов – весь проект',
    'polozh fmt [ФАЙЛ…] --check             ничего не менять; код 1, если файл разложен иначе',
    'polozh fmt [ФАЙЛ…] --fix               показать типографские правки, ничего не менять',
    'polozh fmt [ФАЙЛ…] --fix --write       внести их и разложить файлы',
    'polozh fmt -                           из стандартного ввода в стандартный вывод',
  ].join('\n'),
  options: [
    { name: 'check', value: null, help: 'только проверить и назвать файлы' },
    { name: 'fix', value: null, help: 'кавычки «…» и „…“, тире, «№», пробелы у знаков, промежутки чисел' },
    { name: 'write', value: null, help: 'внести показанные правки (вместе с --fix)' },
  ],
  examples: ['polozh fmt положение.polozh', 'polozh fmt --check', 'polozh fmt положение.polozh --fix'],
  run: async (input) => (await import('../actions/fmt.ts')).fmt(input),
};
