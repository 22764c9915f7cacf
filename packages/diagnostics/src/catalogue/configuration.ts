import { entry, suggestion } from './entry.ts';

/** П7хх: what `polozh.config.yaml` says. */
export const CONFIGURATION = {
  'config-syntax': entry(
    701,
    'error',
    (p: { problem: string }) => `файл настроек не прочитан: ${p.problem}`,
    () => 'исправьте запись: «имя: значение» на каждой строке',
  ),
  'config-unknown-key': entry(
    702,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `настройки проекта «${p.name}» нет`,
    (p) => suggestion(p.nearest, p.known, 'есть'),
  ),
  'config-type': entry(
    703,
    'error',
    (p: { name: string; expected: string }) => `«${p.name}» записано не так: нужен ${p.expected}`,
    () => 'исправьте значение',
  ),
  'config-value': entry(
    704,
    'error',
    (p: { name: string; value: string; nearest: string | null; known: readonly string[] }) =>
      `«${p.name}» не может быть «${p.value}»`,
    (p) => suggestion(p.nearest, p.known, 'бывает'),
  ),
  'config-duplicate-key': entry(
    705,
    'error',
    (p: { name: string }) => `«${p.name}» записано дважды`,
    () => 'оставьте одну строку',
  ),
  'config-no-sources': entry(
    706,
    'error',
    (p: { pattern: string }) => `по образцу «${p.pattern}» исходных файлов нет`,
    () => 'проверьте путь: он пишется от папки, где лежит файл настроек',
  ),
} as const;
