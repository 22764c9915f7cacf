import type { Field } from '@polozh/compiler';

/** Words of schemas, forms and messages about data. */
export const TYPE_HINTS: Readonly<Record<string, string>> = {
  текст: 'текст',
  наименование: 'наименование, в именительном падеже',
  должность: 'должность, в именительном падеже',
  фио: 'фамилия, имя, отчество или «И.О. Фамилия»',
  дата: 'дата, 01.09.2026 или 2026-09-01',
  год: 'год, четыре цифры',
  число: 'число',
  сумма: 'сумма в рублях, 2500000 или 2500000,50',
  'да/нет': 'да или нет',
  телефон: 'телефон, в кавычках',
  почта: 'адрес электронной почты',
  сайт: 'адрес сайта',
  адрес: 'адрес',
  инн: 'ИНН, 10 или 12 цифр в кавычках',
  огрн: 'ОГРН, 13 или 15 цифр в кавычках',
};

/** What a field's value is, in words. */
export const hintOf = ({ type, unit }: Field): string =>
  unit === null ? (TYPE_HINTS[type] ?? '') : `${TYPE_HINTS[type]}; что считается: ${unit.text}`;

/** What a value has to be instead of a wrong one, in words. */
export const expectedOf = ({ type, unit }: Field): string =>
  unit === null ? (TYPE_HINTS[type] ?? MAP_HINT) : `одно число, а «${unit.text}» допишет программа`;

export const LIST_HINT = 'список: по строке со знаком «-» или через точку с запятой';
export const MAP_HINT = 'слово или таблица падежей';
export const CASE_KEYS = ['им', 'род', 'дат', 'вин', 'тв', 'предл'] as const;
export const KIND_KEY = 'вид';
export const YES = 'да';
export const NO = 'нет';
export const SCHEMA_TITLE = 'Данные документа';
export const KIND_TITLE = 'вариант документа';
export const TEMPLATE_HEAD = [
  '# Данные документа. Впишите значения после двоеточий; пустые строки значений не заполняют.',
  '# Падежи составляет программа; если форма неверна, дайте её сами:',
  '#   руководитель: { им: заведующий, род: заведующего }',
];
export const PLACEHOLDER = 'в шаблоне';
export const BY_DEFAULT = 'если не заполнить';
export const ONE_OF = 'одно из';

/** What the YAML reader found wrong, by its code. */
const YAML_PROBLEMS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'неверный отступ',
  TAB_AS_INDENT: 'табуляция вместо пробелов в отступе',
  MISSING_CHAR: 'не хватает кавычки, скобки или двоеточия',
  UNEXPECTED_TOKEN: 'лишний знак',
  BLOCK_AS_IMPLICIT_KEY: 'двоеточие внутри значения; возьмите значение в кавычки',
  MULTILINE_IMPLICIT_KEY: 'имя занимает несколько строк',
  BAD_DQ_ESCAPE: 'непонятная запись после обратной черты',
  BAD_SCALAR_START: 'значение начинается с особого знака; возьмите его в кавычки',
  MULTIPLE_DOCS: 'в файле несколько документов',
};
/** What the YAML reader found wrong, in words. */
export const yamlProblem = (code: string): string => YAML_PROBLEMS[code] ?? 'запись не понята';
export const NO_SPACE = 'за двоеточием нет пробела';
export const NOT_A_MAP = 'нужны строки вида «имя: значение»';
export const ALIAS = 'ссылка YAML';
