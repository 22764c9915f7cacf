/** What made the file, as its properties say. */
export const PRODUCER = 'polozh';

/** How problems name the format. */
export const FORMAT_NAME = 'PDF';

/** What a screen reader says before changed words of a comparison. */
export const DECORATION_WORDS = {
  inserted: 'вставлено',
  deleted: 'удалено',
  'moved-here': 'перенесено сюда',
  'moved-away': 'перенесено отсюда',
  restyled: 'изменено начертание',
} as const;

/** What explains the signs of a comparison, over its first page. */
export const LEGEND = { head: 'Изменения:', bar: 'черта на поле – строка с изменением' } as const;

/** The title of a file whose document has none: a reader shows it in the window's head. */
export const UNTITLED = 'Документ';

export const CONTENTS_TITLE = 'Содержание';
