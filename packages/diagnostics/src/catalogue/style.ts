import { entry } from './entry.ts';

/** П3хх: punctuation and typography. */
export const STYLE = {
  'list-ending': entry(
    301,
    'warning',
    (p: { sign: string; isLast: boolean; variant: string }) =>
      p.isLast
        ? `перечисление кончается знаком «${p.sign}»${p.variant}`
        : `«${p.sign}» стоит внутри перечисления, которое на этом не кончается${p.variant}`,
    () => 'удалите знак: в каждом варианте программа поставит нужный сама',
  ),
  'typed-number': entry(
    302,
    'warning',
    (p: { number: string; isMarked: boolean }) =>
      `номер «${p.number}» набран вручную и не изменится вместе с остальными`,
    (p) =>
      p.isMarked
        ? `уберите «${p.number}»: номер поставит программа`
        : `вместо «${p.number}» начните строку знаком «+» (пункт), «++» (подпункт) или «=» (раздел)`,
  ),
  'line-like-marker': entry(
    303,
    'warning',
    (p: { marker: string }) =>
      `строка начинается знаком «${p.marker}» и стала перечислением, а похожа на продолжение фразы`,
    () => 'перенесите знак на конец прошлой строки или поставьте перед ним обратную черту',
  ),
  'typed-order': entry(
    304,
    'warning',
    (p: { typed: string; expected: string }) => `набрано «${p.typed}», а по порядку здесь «${p.expected}»`,
    () => 'программа напечатает верную букву или цифру; исправьте набранную, чтобы не путать читающих исходный текст',
  ),
  'straight-quotes': entry(
    305,
    'warning',
    () => 'прямые кавычки вместо «ёлочек»',
    () => 'поставьте « и »',
  ),
  'hyphen-for-dash': entry(
    306,
    'warning',
    () => 'дефис вместо тире',
    () => 'между пробелами ставят тире: « – »',
  ),
} as const;
