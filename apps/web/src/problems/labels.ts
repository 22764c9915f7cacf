import type { Severity } from '@polozh/diagnostics';

/** One, two to four, five and more. */
const counted = (count: number, [one, few, many]: readonly [string, string, string]): string => {
  const tens = count % 100;
  const units = count % 10;
  const word = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${count}\u00a0${word}`;
};

const SEVERITIES: Readonly<Record<Severity, readonly [string, string, string]>> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  info: ['замечание', 'замечания', 'замечаний'],
};

export const LABELS = {
  problems: 'Проблемы',
  none: 'Ошибок нет',
  checking: 'Проверяю…',
  counts: (counts: ReadonlyMap<Severity, number>) =>
    [...counts].map(([severity, count]) => counted(count, SEVERITIES[severity])).join(', '),
  severity: { error: 'Ошибка', warning: 'Предупреждение', info: 'Замечание' },
  place: (line: number, file: string | null) => (file === null ? `строка ${line}` : `${file}, строка ${line}`),
  fix: 'Исправить',
  explain: 'Почему?',
  explainCode: (number: string) => `Почему это ошибка: ${number}`,
  explanation: (number: string) => `Объяснение ${number}`,
  wrong: 'Неверно',
  right: 'Верно',
  close: 'Закрыть',
  more: (count: number) => `и ещё ${count}`,
} as const;
