import { type Explanation, type Explanations, KINDS, page } from './explanation.ts';

const config = (why: string, wrong: string, right: string): Explanation => page(why, wrong, right, { kind: 'config' });

/** П7хх. */
export const CONFIGURATION_PAGES: Explanations = {
  'config-syntax': config(
    'Файл настроек – строки «имя: значение» (YAML); эта запись не читается.',
    'formats: [docx',
    'formats: [docx]',
  ),
  'config-unknown-key': config('Такой настройки проекта нет.', 'format: [docx]', 'formats: [docx]'),
  'config-type': config(
    'Значение записано не так: вместо одного слова – список или наоборот.',
    'out: [а, б]',
    'out: готовое',
  ),
  'config-value': config('Такого значения у настройки нет.', 'formats: [doc]', 'formats: [docx]'),
  'config-duplicate-key': config('Настройка записана дважды, и неясно, какая верна.', 'out: а\nout: б', 'out: а'),
  'config-no-sources': page(
    'По образцу в «sources» не нашлось ни одного файла. Пути пишут от папки, в которой лежит файл настроек.',
    'sources: [полжения/*.polozh]',
    'sources: [положения/*.polozh]',
    { kind: 'described' },
  ),
  'unknown-code': page(
    'В «/проверки» или в пояснении «не проверять» стоит код, которого нет: ничего отключено не будет.',
    '/проверки\n  П999 – нет\n\n+ Пункт.',
    '/проверки\n  П228 – нет\n\n+ Пункт.',
  ),
  'bad-level': page(
    'Проверка бывает ошибкой, предупреждением, заметкой или выключена («нет»).',
    '/проверки\n  П228 – иногда\n\n+ Пункт.',
    '/проверки\n  П228 – заметка\n\n+ Пункт.',
  ),
  'suppression-without-reason': page(
    'Через год никто не вспомнит, почему здесь не проверяют. Причину пишут после двоеточия.',
    `${KINDS}// не проверять П122\n+ ((школа, доо?)) Пункт.`,
    `${KINDS}// не проверять П122: виды ещё прибавятся\n+ ((школа, доо?)) Пункт.`,
  ),
  'suppression-unused': page(
    'В следующем блоке такой ошибки больше нет. Забытое пояснение однажды скроет новую.',
    '// не проверять П306: так в письме\n+ Совет – коллегиальный орган.',
    '// не проверять П306: так в письме\n+ Совет - коллегиальный орган.',
  ),
};
