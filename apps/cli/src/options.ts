import type { Option } from './arguments.ts';

/** How problems can be told. */
export const REPORTERS = ['human', 'short', 'json', 'github', 'sarif'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** From which problems on a run can fail. */
export const FAILING_LEVELS = ['error', 'warning'] as const;

/** Formats of a comparison, in the order in which help lists them. */
export const DIFF_FORMATS = [
  'text',
  'md',
  'html',
  'json',
  'docx',
  'pdf',
  'table-docx',
  'table-html',
  'table-md',
  'table-csv',
] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export const MATRIX_FORMATS = ['text', 'html', 'md', 'json', 'csv', 'xlsx', 'docx'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

export const INFO_FORMATS = ['text', 'json'] as const;

/** Shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const REPORTER_OPTION: Option = {
  name: 'reporter',
  value: REPORTERS.join('|'),
  help: 'вид сообщений: для чтения (human), по строке (short), для программ (json, github, sarif)',
};

/** What makes a run fail. */
export const VERDICT_OPTIONS: readonly Option[] = [
  {
    name: 'fail-on',
    value: FAILING_LEVELS.join('|'),
    help: 'при чём завершаться с кодом 1: при ошибках (error) или и при предупреждениях',
  },
  { name: 'max-warnings', value: 'ЧИСЛО', help: 'завершиться с кодом 1, если предупреждений больше' },
];

export const FORMAT_OPTION: Option = {
  name: 'format',
  value: 'docx,pdf,html,md|all',
  help: 'форматы; без него – все',
};

export const STYLE_OPTION: Option = {
  name: 'style',
  value: 'имя=значение[,…]',
  help: 'оформление поверх «/оформление»: кегль=13,оглавление=да; можно повторять',
};
