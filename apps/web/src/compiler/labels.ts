export const LABELS = {
  failed: (message: string) => `Просмотр не обновился: ошибка программы (${message}). Текст цел и сохраняется.`,
} as const;
