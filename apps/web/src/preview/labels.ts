export const LABELS = {
  waiting: 'Готовлю документ…',
} as const;
