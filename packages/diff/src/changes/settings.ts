import type { Document, Run, Style } from '@polozh/document';
import type { Comparison } from '../compare.ts';
import { runsOf } from '../rows/runs-of.ts';
import type { SettingChange } from './difference.ts';

/** Settings of the page and type as authors know them. */
const NAMES: readonly (readonly [string, (style: Style) => string])[] = [
  ['профиль', (style) => style.profile],
  ['размер страницы', ({ page }) => `${page.width} × ${page.height} мм`],
  ['левое поле', ({ margins }) => `${margins.left} мм`],
  ['правое поле', ({ margins }) => `${margins.right} мм`],
  ['верхнее поле', ({ margins }) => `${margins.top} мм`],
  ['нижнее поле', ({ margins }) => `${margins.bottom} мм`],
  ['кегль', (style) => `${decimal(style.fontSize)} пт`],
  ['кегль таблиц и сносок', (style) => `${decimal(style.smallFontSize)} пт`],
  ['кегль реквизитов', (style) => `${decimal(style.requisiteFontSize)} пт`],
  ['интервал', (style) => decimal(style.lineSpacing)],
  ['отступ', (style) => `${decimal(style.indent)} мм`],
  ['ширина реквизитов', (style) => `${style.requisiteWidth} мм`],
  ['номера страниц', (style) => yes(style.pageNumbers)],
  ['оглавление', (style) => yes(style.tableOfContents)],
  ['выделение незаполненного', (style) => yes(style.markPlaceholders)],
];

const decimal = (value: number): string => String(value).replace('.', ',');
const yes = (value: boolean): string => (value ? 'да' : 'нет');

/** What differs beside the text: page and type, the title in the file's properties, names of fields. */
export function settingChanges(comparison: Comparison): readonly SettingChange[] {
  const { older, newer } = comparison;
  const style = NAMES.flatMap(([name, tell]): SettingChange[] => {
    const [before, after] = [tell(older.style), tell(newer.style)];
    return before === after ? [] : [{ setting: 'style', name, before, after }];
  });
  return [...titleChange(older, newer), ...style, ...renamedFields(comparison)];
}

function titleChange(older: Document, newer: Document): readonly SettingChange[] {
  const [before, after] = [older.metadata.title, newer.metadata.title];
  return before === after ? [] : [{ setting: 'title', name: 'название в свойствах файла', before, after }];
}

/** A field that stands in the same words under another name, wherever it stands. */
function renamedFields({ rows, olderRows }: Comparison): readonly SettingChange[] {
  const found = new Map<string, SettingChange>();
  for (const { step, row, after: newer } of rows) {
    if (step.kind !== 'kept' || row === newer) continue;
    const before = fieldsOf(runsOf(olderRows[step.older] as (typeof olderRows)[number]).flat(), 'inserted');
    const after = fieldsOf(runsOf(row).flat(), 'deleted');
    if (before.length !== after.length) continue;
    for (const [index, name] of before.entries()) {
      const now = after[index] as string;
      if (name !== now) found.set(`${name}\u0000${now}`, { setting: 'field', name: 'поле', before: name, after: now });
    }
  }
  return [...found.values()];
}

const fieldsOf = (runs: readonly Run[], without: 'inserted' | 'deleted'): readonly string[] =>
  runs.flatMap((run) => (run.kind === 'field' && run.change !== without ? [run.name] : []));
