import { entry, suggestion } from './entry.ts';

/** П7хх: what `polozh.config.yaml`, `/проверки` and suppressing comments say. */
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
  'unknown-code': entry(
    711,
    'warning',
    (p: { number: string; nearest: string | null }) => `кода «${p.number}» нет`,
    (p) => suggestion(p.nearest, [], 'коды стоят в сообщениях и в справочнике'),
  ),
  'bad-level': entry(
    712,
    'error',
    (p: { number: string; level: string }) => `проверка ${p.number} не может быть «${p.level}»`,
    () => 'можно: «ошибка», «предупреждение», «заметка», «нет»',
  ),
  'suppression-without-reason': entry(
    713,
    'warning',
    () => 'не сказано, почему не проверять',
    () => 'допишите после двоеточия причину: «// не проверять П102: причина»',
  ),
  'suppression-unused': entry(
    714,
    'warning',
    (p: { number: string; isOff: boolean }) =>
      p.isOff ? `проверка ${p.number} и так выключена` : `в следующем блоке проверка ${p.number} ничего не находит`,
    () => 'удалите пояснение или перенесите его к нужному блоку',
  ),
} as const;
