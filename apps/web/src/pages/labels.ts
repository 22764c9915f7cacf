export const LABELS = {
  pages: 'Страницы документа в PDF',
  stale: 'Текст изменился с тех пор.',
  refresh: 'Обновить',
  open: 'Открыть в новой вкладке',
} as const;
