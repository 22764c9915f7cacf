import type { EntryKind } from './entry.ts';

/** Words of the matrix in all its formats. */
export const MATRIX_WORDS = {
  title: 'Матрица вариантов',
  place: 'Место',
  text: 'Текст',
  state: 'Различие',
  common: 'Одинаково во всех вариантах',
  partly: 'Есть не во всех вариантах',
  differs: 'Слова различаются',
  absent: '—',
  present: '+',
  legend: 'Подчёркнуты слова, которые есть не во всех вариантах; «—» – этого места в варианте нет.',
  colorLegend: 'Выделены слова, которых нет в других вариантах; — места в варианте нет',
  plainLegend: 'В скобках слова, которых нет в других вариантах; [] там у других есть слова; — места нет',
  documentLegend: 'Полужирным выделены слова, которые есть не во всех вариантах; «—» – этого места в варианте нет.',
  sameSource: 'Варианты одного исходного текста',
} as const;

/** What a place is called. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  requisite: 'реквизит',
  appendix: 'приложение',
  section: 'раздел',
  clause: 'пункт',
  item: 'перечисление',
  definition: 'определение',
  paragraph: 'абзац',
  table: 'таблица',
  row: 'строка таблицы',
  form: 'строка формы',
  signature: 'подпись',
  remark: 'примечание',
  note: 'сноска',
};
