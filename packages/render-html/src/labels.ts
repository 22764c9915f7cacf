/** Russian words that the page itself adds; all of them are for screen readers but `contents`. */
export const LABELS = {
  contents: 'Содержание',
  notes: 'Сноски',
  appendixNotes: (appendix: number) => `Сноски к приложению ${appendix}`,
  back: 'Вернуться к тексту',
  backTo: (mark: number) => `Вернуться к тексту, место ${mark}`,
  blank: 'место для записи',
  box: 'место для отметки',
  table: 'Таблица',
  untitled: 'Документ',
} as const;
