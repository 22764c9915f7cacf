import { entry } from './entry.ts';

/** П5хх: what a format cannot show as it is. */
export const RENDER = {
  'missing-glyph': entry(
    501,
    'warning',
    (p: { character: string; code: string; format: string }) =>
      `в шрифте документа нет знака «${p.character}» (${p.code}); в ${p.format} вместо него стоит пустой знак`,
    () => 'замените знак другим или словами',
  ),
  'word-too-long': entry(
    502,
    'warning',
    (p: { word: string; format: string }) => `слово «${p.word}» не помещается в строку; в ${p.format} оно разбито`,
    () => 'проверьте, не пропущены ли пробелы; узкому столбцу дайте больше места настройкой таблицы «(ширина: …)»',
  ),
  'unsafe-character': entry(
    503,
    'warning',
    (p: { code: string }) => `недопустимый знак ${p.code} удалён из текста`,
    () => 'удалите этот знак: он не виден, но мешает открыть документ',
  ),
} as const;
