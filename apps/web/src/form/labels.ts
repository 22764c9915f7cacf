import type { FieldType } from '@polozh/compiler';
import { capital } from '../text/capital.ts';
import type { CaseKey } from './cases.ts';

export const YES = 'да';
export const NO = 'нет';

export const CASE_NAMES: Readonly<Record<CaseKey, string>> = {
  им: 'Именительный: кто? что?',
  род: 'Родительный: кого? чего?',
  дат: 'Дательный: кому? чему?',
  вин: 'Винительный: кого? что?',
  тв: 'Творительный: кем? чем?',
  предл: 'Предложный: о ком? о чём?',
};

export const HINTS: Readonly<Record<FieldType, string>> = {
  текст: '',
  наименование: 'в именительном падеже, как в уставе',
  должность: 'в именительном падеже',
  фио: 'фамилия, имя, отчество или «И.О. Фамилия»',
  дата: 'например, 01.09.2026',
  год: 'четыре цифры',
  число: '',
  сумма: 'в рублях, например, 2500000,50',
  'да/нет': '',
  телефон: '',
  почта: 'адрес электронной почты',
  сайт: 'адрес сайта',
  адрес: '',
  инн: '10 или 12 цифр',
  огрн: '13 или 15 цифр',
};

/** Names that are abbreviations are shown in capitals. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['фио', 'инн', 'кпп', 'огрн', 'огрнип', 'гис']);

/** A field's name as its label: «Срок зачисления», «ИНН исполнителя». */
export function titleOf(name: string): string {
  const words = name.split('-').map((word) => (ABBREVIATIONS.has(word.toLowerCase()) ? word.toUpperCase() : word));
  return capital(words.join(' '));
}

export const LABELS = {
  intro: 'Впишите сведения об организации: они сразу встанут в документ, в нужных падежах.',
  filled: (filled: number, all: number, optional: number) =>
    all === 0
      ? 'У всех полей есть значения'
      : `Заполнено ${filled} из ${all}${optional === 0 ? '' : `, ещё ${optional} – по желанию`}`,
  load: 'Открыть данные',
  save: 'Сохранить данные',
  clear: 'Очистить',
  cleared: 'Данные очищены.',
  undo: 'Вернуть',
  others: (count: number) => `Этому варианту не нужны: ${count}`,
  none: 'В этом документе нет полей: заполнять нечего.',
  noneHint: 'Поле объявляют в тексте строкой «/поле имя: тип – ЗАПОЛНИТЕЛЬ».',
  unit: (text: string) => `что считается: ${text}`,
  byDefault: (value: string) => `если не заполнить: ${value}`,
  cases: 'Падежи',
  casesHint: 'Формы составила программа. Если какая-то неверна, впишите свою.',
  unsure: 'проверьте',
  notGiven: 'не указано',
  item: (name: string, index: number) => `${name}, строка ${index + 1}`,
  addItem: 'Добавить строку',
  removeItem: (index: number) => `Убрать строку ${index + 1}`,
  loaded: (count: number, file: string) => `Из файла «${file}» взято значений: ${count}.`,
  notLoaded: (problems: readonly string[]) => `Не подошло: ${problems.join('; ')}.`,
  tooLarge: 'Файл слишком велик для файла данных.',
  fileName: (source: string) => `${source.replace(/^.*\//, '').replace(/\.polozh$/i, '')}.данные.yaml`,
  saved: 'Файл данных сохранён.',
} as const;
