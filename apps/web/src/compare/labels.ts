import { capital } from '../text/capital.ts';

export const LABELS = {
  before: 'Было',
  after: 'Стало',
  variant: (name: string) => `вариант «${name}»`,
  current: 'нынешний текст',
  version: (at: string, title: string) => `версия от ${at}${title === '' ? '' : ` – ${title}`}`,
  file: (name: string) => `файл «${name}»`,
  openFile: 'Сравнить с файлом',
  variants: 'Варианты нынешнего текста',
  versions: 'Сохранённые версии',
  files: 'Файлы',
  comparing: 'Сравниваю…',
  equal: 'Отличий нет.',
  count: (count: number) => `Отличий: ${count}`,
  summary: (told: string) => `${capital(told)}.`,
  nothing:
    'Сравнивать пока не с чем: в документе один вариант, а сохранённых версий нет. Запомните версию в «Истории версий» или выберите файл.',
  download: 'Правки файлом',
  legend: 'Добавленное подчёркнуто, удалённое зачёркнуто.',
  failed: (message: string) => `Сравнить не удалось: ошибка программы (${message}).`,
} as const;
