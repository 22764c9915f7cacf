import type { MatrixFormat } from '../compiler/matrix-answers.ts';

export const LABELS = {
  place: 'Место',
  text: 'Текст',
  making: 'Сопоставляю варианты…',
  none: 'В документе один вариант: сопоставлять нечего. Виды объявляют в тексте строкой «/вид».',
  onlyDifferent: 'Только различия',
  counts: (all: number, different: number) => `Мест в тексте: ${all}, из них различаются: ${different}`,
  absent: 'нет',
  present: 'есть',
  in: (names: string) => `в вариантах: ${names}`,
  download: 'Матрица файлом',
  caption: 'Что в каком варианте стоит и какими словами',
  failed: (message: string) => `Сопоставить не удалось: ошибка программы (${message}).`,
  kinds: {
    docx: 'Word (DOCX)',
    xlsx: 'Excel (XLSX)',
    html: 'Веб-страница (HTML)',
    csv: 'CSV',
  } satisfies Readonly<Record<MatrixFormat, string>>,
  file: (stem: string, format: MatrixFormat) => `${stem}.матрица.${format}`,
  same: 'Все варианты одинаковы.',
} as const;

export const MATRIX_TYPES: Readonly<Record<MatrixFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  csv: 'text/csv;charset=utf-8',
};
