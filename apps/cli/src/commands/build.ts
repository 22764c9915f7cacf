import type { Command } from '../arguments.ts';
import { FORMAT_OPTION, REPORTER_OPTION, STYLE_OPTION, VERDICT_OPTIONS } from '../options.ts';

export const BUILD: Command = {
  name: 'build',
  summary: 'собрать документы: все варианты во всех форматах',
  usage: 'polozh build [ФАЙЛ…] [параметры]      ФАЙЛ «-» – стандартный ввод; без файлов – весь проект',
  options: [
    { name: 'variant', value: 'школа,спо|all', help: 'какие варианты собрать; без него – все' },
    { name: 'set', value: 'имя=значение', help: 'решить выбор или заполнить поле; можно повторять' },
    { name: 'data', value: 'ФАЙЛ', help: 'файл данных (YAML или JSON), которым заполняются поля' },
    { name: 'final', value: null, help: 'готовый документ: незаполненное поле – ошибка' },
    FORMAT_OPTION,
    { name: 'out', value: 'ПАПКА', help: 'куда записать; без него – out; «-» – один документ в стандартный вывод' },
    { name: 'date', value: 'ГГГГ-ММ-ДД', help: 'дата в свойствах файлов; без неё – SOURCE_DATE_EPOCH или никакой' },
    STYLE_OPTION,
    {
      name: 'embed-source',
      value: null,
      help: 'вложить исходный текст и данные в DOCX и PDF (достать: polozh extract)',
    },
    { name: 'embed-fonts', value: null, help: 'вложить шрифты в DOCX' },
    { name: 'front-matter', value: null, help: 'начать Markdown со свойств документа (YAML)' },
    REPORTER_OPTION,
    ...VERDICT_OPTIONS,
  ],
  examples: [
    'polozh build положение.polozh',
    'polozh build положение.polozh --variant школа --format docx,pdf --data школа5.yaml --final',
    'polozh build положение.polozh --variant школа --format md --out -',
    'polozh build положение.polozh --style кегль=13,интервал=1,5,оглавление=да --format pdf --embed-source',
  ],
  run: async (input) => (await import('../actions/build.ts')).build(input),
};
