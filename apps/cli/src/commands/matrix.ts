import type { Command } from '../arguments.ts';
import { MATRIX_FORMATS, REPORTER_OPTION } from '../options.ts';

export const MATRIX: Command = {
  name: 'matrix',
  summary: 'что в каком варианте стоит и какими словами',
  usage: 'polozh matrix ФАЙЛ [параметры]',
  options: [
    { name: 'variant', value: 'школа,спо|all', help: 'какие виды сопоставить; без него – все' },
    { name: 'by', value: 'вид,чаты', help: 'из чего составить столбцы: вид и выборы; без него – виды' },
    { name: 'set', value: 'имя=значение', help: 'решить выбор или заполнить поле; можно повторять' },
    { name: 'data', value: 'ФАЙЛ', help: 'файл данных (YAML или JSON), которым заполняются поля' },
    {
      name: 'format',
      value: MATRIX_FORMATS.join('|'),
      help: 'вид матрицы; без него – по имени файла из --out или text',
    },
    { name: 'out', value: 'ФАЙЛ', help: 'куда записать; без него – на экран' },
    { name: 'full', value: null, help: 'показать на экране весь текст, общий тоже' },
    REPORTER_OPTION,
  ],
  examples: [
    'polozh matrix положение.polozh --variant школа,спо',
    'polozh matrix положение.polozh --by вид,чаты --format html --out матрица.html',
    'polozh matrix положение.polozh --out матрица.xlsx',
  ],
  run: async (input) => (await import('../actions/matrix.ts')).matrix(input),
};
