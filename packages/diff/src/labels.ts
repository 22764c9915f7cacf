import type { RequisiteRole } from '@polozh/document';
import type { DifferenceKind } from './changes/difference.ts';

/** Words that a reader of a comparison sees. */
export const LABELS = {
  part: 'основной текст',
  appendix: 'приложение',
  section: 'раздел',
  subsection: 'подраздел',
  clause: 'пункт',
  clauses: 'пункты',
  subclause: 'подпункт',
  paragraph: 'абзац',
  definition: 'понятие',
  remark: 'примечание',
  table: 'таблица',
  row: 'строка',
  column: 'столбец',
  caption: 'название',
  form: 'форма',
  signature: 'подпись',
  edges: 'строка по краям',
  grifs: 'грифы',
  note: 'сноска',
  was: 'было',
  became: 'стало',
  where: 'Пункт',
  inForce: 'Действующая редакция',
  proposed: 'Предлагаемая редакция',
  comparison: 'Сравнение',
  comparativeTable: 'Сравнительная таблица',
  result: 'Итог',
  equal: 'Различий нет.',
  variant: 'вариант',
  absent: '(нет)',
} as const;

export const REQUISITES: Readonly<Record<RequisiteRole, string>> = {
  cover: 'обложка',
  letterhead: 'бланк',
  'date-number': 'дата и номер',
  addressee: 'адресат',
  approval: 'гриф утверждения',
  agreement: 'гриф согласования',
  'document-kind': 'наименование вида',
  title: 'заголовок',
  'text-heading': 'заголовок к тексту',
  place: 'место составления',
  salutation: 'обращение',
  'appendix-mark': 'отметка приложения',
  'appendix-title': 'название приложения',
  attachment: 'отметка о приложении',
  executor: 'отметка об исполнителе',
  visa: 'виза',
  'edge-left': 'слова у левого края',
  'edge-right': 'слова у правого края',
};

/** What happened, behind a place of each gender: «пункт 2.4: изменён», «таблица 1: изменена», «понятие …: изменено». */
export const HAPPENED: Readonly<Record<DifferenceKind, readonly [string, string, string]>> = {
  inserted: ['добавлен', 'добавлена', 'добавлено'],
  deleted: ['исключён', 'исключена', 'исключено'],
  changed: ['изменён', 'изменена', 'изменено'],
  renamed: ['переименован', 'переименована', 'переименовано'],
  moved: ['перемещён', 'перемещена', 'перемещено'],
  repealed: ['признан утратившим силу', 'признана утратившей силу', 'признано утратившим силу'],
  relabelled: ['обозначен иначе', 'обозначена иначе', 'обозначено иначе'],
  split: ['разделён', 'разделена', 'разделено'],
  merged: ['объединён', 'объединена', 'объединено'],
  formatting: ['оформлен иначе', 'оформлена иначе', 'оформлено иначе'],
  punctuation: ['другой знак в конце', 'другой знак в конце', 'другой знак в конце'],
};

/** The same of several: «пункты 2.2–2.4: изменены». */
export const HAPPENED_MANY: Readonly<Record<DifferenceKind, string>> = {
  inserted: 'добавлены',
  deleted: 'исключены',
  changed: 'изменены',
  renamed: 'переименованы',
  moved: 'перемещены',
  repealed: 'признаны утратившими силу',
  relabelled: 'обозначены иначе',
  split: 'разделены',
  merged: 'объединены',
  formatting: 'оформлены иначе',
  punctuation: 'другие знаки в конце',
};
