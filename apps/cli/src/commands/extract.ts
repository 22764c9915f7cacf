import type { Command } from '../arguments.ts';

export const EXTRACT: Command = {
  name: 'extract',
  summary: 'достать исходный текст и данные из DOCX или PDF',
  usage: 'polozh extract ФАЙЛ [параметры]',
  options: [
    { name: 'out', value: 'ПАПКА', help: 'куда записать; без него – в текущую; «-» – один файл в стандартный вывод' },
    { name: 'force', value: null, help: 'заменить файлы, которые там уже есть' },
  ],
  examples: [
    'polozh build положение.polozh --format docx,pdf --embed-source',
    'polozh extract положение.школа.pdf --out исходники',
  ],
  run: async (input) => (await import('../actions/extract.ts')).extract(input),
};
