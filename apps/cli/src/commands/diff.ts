import type { Command } from '../arguments.ts';
import { DIFF_FORMATS, REPORTER_OPTION } from '../options.ts';

export const DIFF: Command = {
  name: 'diff',
  summary: 'сравнить два вида, две редакции или две ревизии',
  usage: [
    'polozh diff ФАЙЛ --variant ВИД --against ВИД       чем один вид отличается от другого',
    'polozh diff СТАРЫЙ НОВЫЙ [--variant ВИД|all]       что изменилось в новой редакции',
    'polozh diff ФАЙЛ --git РЕВИЗИЯ..[РЕВИЗИЯ]          что изменилось с ревизии git',
  ].join('\n'),
  options: [
    { name: 'variant', value: 'школа,спо|all', help: 'какие варианты сравнить; без него – все' },
    { name: 'against', value: 'ВИД', help: 'вид, с которым сравнить: он – «было»' },
    { name: 'git', value: 'v1..v2', help: 'ревизии; «v1..» – с v1 до нынешнего текста' },
    { name: 'as', value: 'ПУТЬ', help: 'файлы – копии этого: включения искать рядом с ним (для git difftool)' },
    { name: 'set', value: 'имя=значение', help: 'решить выбор или заполнить поле; можно повторять' },
    { name: 'data', value: 'ФАЙЛ', help: 'файл данных (YAML или JSON), которым заполняются поля' },
    {
      name: 'format',
      value: 'text,docx,…',
      help: `${DIFF_FORMATS.slice(0, 6).join(', ')}; сравнительная таблица: ${DIFF_FORMATS.slice(6).join(', ')}`,
    },
    { name: 'out', value: 'ФАЙЛ|ПАПКА', help: 'куда записать; без него текст – на экран, docx и pdf – в папку out' },
    { name: 'author', value: 'ИМЯ', help: 'автор правок в docx' },
    { name: 'date', value: 'ГГГГ-ММ-ДД', help: 'дата правок в docx; без неё – SOURCE_DATE_EPOCH или никакой' },
    REPORTER_OPTION,
  ],
  examples: [
    'polozh diff положение.polozh --variant школа --against спо',
    'polozh diff 2025.polozh 2026.polozh',
    'polozh diff 2025.polozh 2026.polozh --variant школа --format docx --author "Белова А.А." --out правки.docx',
    'polozh diff положение.polozh --git HEAD~3.. --format html --out сравнение.html',
    'polozh diff 2025.polozh 2026.polozh --format table-docx --out таблица.docx',
  ],
  run: async (input) => (await import('../actions/diff.ts')).diff(input),
};
