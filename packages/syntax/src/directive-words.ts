import type { LineDirectiveName, TextDirectiveName } from './rows.ts';

/** What each directive of words or lines is called in a source. */
export const DIRECTIVE_WORDS: Readonly<Record<TextDirectiveName | LineDirectiveName, string>> = {
  cover: 'обложка',
  'document-kind': 'наименование вида',
  title: 'заголовок',
  place: 'место',
  salutation: 'обращение',
  centered: 'по центру',
  attachment: 'отметка о приложении',
  appendix: 'приложение',
  'sub-appendix': 'приложение к приложению',
  remark: 'примечание',
  abzac: 'абзац',
  approval: 'гриф утверждения',
  agreement: 'гриф согласования',
  letterhead: 'бланк',
  addressee: 'адресат',
  'date-number': 'дата и номер',
  executor: 'исполнитель',
  visa: 'виза',
  signature: 'подпись',
  edges: 'по краям',
  table: 'таблица',
  form: 'форма',
};
