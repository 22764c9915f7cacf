export const LABELS = {
  waiting: 'Готовлю документ…',
  leftOut: 'Показать и то, чего в этом варианте нет',
} as const;
