export const LABELS = {
  source: (path: string) => `Текст файла ${path}`,
} as const;
