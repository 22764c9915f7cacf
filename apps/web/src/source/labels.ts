export const LABELS = {
  source: (path: string) => `Текст файла ${path}`,
  files: 'Файлы',
  entry: '– главный файл',
  failed: 'Редактор с подсказками не загрузился. Текст можно править и здесь, в простом поле.',
} as const;
