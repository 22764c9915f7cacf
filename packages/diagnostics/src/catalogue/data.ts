import { entry, suggestion } from './entry.ts';
import { DATE_REMEDIES, type DateProblem } from './names.ts';

/** П4хх: what a data file says. */
export const DATA = {
  'data-syntax': entry(
    401,
    'error',
    (p: { problem: string; right?: string }) => `файл данных не прочитан: ${p.problem}`,
    (p) =>
      p.right === undefined ? 'исправьте запись: «имя: значение» на каждой строке' : `поставьте пробел: «${p.right}»`,
  ),
  'data-unknown-key': entry(
    402,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[]; isPart?: boolean }) =>
      `«${p.name}» – не поле и не выбор этого документа`,
    (p) => suggestion(p.nearest, p.known, p.isPart === true ? 'возможно, имелось в виду' : 'есть', p.name),
  ),
  'data-type': entry(
    403,
    'error',
    (p: { name: string; expected: string; found: string; date?: DateProblem | null }) =>
      p.date ? `«${p.name}»: даты ${p.found} не бывает` : `«${p.name}»: «${p.found}» не подходит; нужно: ${p.expected}`,
    (p) => (p.date ? DATE_REMEDIES[p.date] : 'исправьте значение'),
  ),
  'data-value': entry(
    404,
    'error',
    (p: { name: string; value: string; nearest: string | null; known: readonly string[] }) =>
      `«${p.name}» не может быть «${p.value}»`,
    (p) => suggestion(p.nearest, p.known, 'бывает', p.value),
  ),
  'data-checksum': entry(
    405,
    'error',
    (p: { name: string; value: string }) => `«${p.name}»: в номере ${p.value} не сходится контрольное число`,
    () => 'проверьте, нет ли опечатки',
  ),
  'data-number-string': entry(
    406,
    'error',
    (p: { name: string }) => `«${p.name}» записано числом и может потерять нули`,
    () => 'возьмите значение в кавычки',
  ),
  'data-unknown-case': entry(
    407,
    'error',
    (p: { name: string; case: string }) => `«${p.name}»: падежа «${p.case}» нет`,
    () => 'падежи: им, род, дат, вин, тв, предл',
  ),
  'data-no-nominative': entry(
    408,
    'error',
    (p: { name: string }) => `«${p.name}»: не дан именительный падеж`,
    () => 'впишите «им: …»',
  ),
  'data-too-deep': entry(
    409,
    'error',
    () => 'файл данных слишком велик или слишком глубоко вложен',
    () => 'в файле данных – поля документа и их значения, без лишних уровней',
  ),
  'data-missing': entry(
    410,
    'warning',
    (p: { name: string; label: string; variant: string }) =>
      `«${p.name}»${p.label === '' ? '' : ` (${p.label})`} не заполнено, а нужно готовому документу${p.variant}`,
    (p) => `впишите значение: ${p.name}: …`,
  ),
  'data-duplicate-key': entry(
    411,
    'error',
    (p: { name: string }) => `«${p.name}» записано дважды`,
    () => 'оставьте одну строку',
  ),
  'data-control-character': entry(
    412,
    'error',
    (p: { name: string; code: string }) => `«${p.name}»: недопустимый знак ${p.code}`,
    () => 'удалите знак',
  ),
} as const;
