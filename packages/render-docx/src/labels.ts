import type { CharacterStyleId, StyleId } from './styles/style-ids.ts';

/**
 * Names of the styles as Word's list of styles shows them. Those in English are Word's own: it shows them in its user's
 * language («heading 1» is «Заголовок 1») and knows them by these names alone. No other name may equal a Russian name
 * of Word's own styles («Подпись», «Шапка», «Название»), or Word would take one for the other.
 */
export const STYLE_NAMES: Readonly<Record<StyleId | CharacterStyleId, string>> = {
  Normal: 'Normal',
  DocumentText: 'Текст документа',
  CenteredText: 'Текст по центру',
  RunInHeading: 'Заголовок без номера',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Clause1: 'Пункт',
  Clause2: 'Подпункт',
  Clause3: 'Подпункт нижний',
  ListItem: 'Перечисление',
  ListContinuation: 'Перечисление, продолжение',
  Definition: 'Определение',
  TableCaption: 'Наименование таблицы',
  TableHeader: 'Головка таблицы',
  TableText: 'Ячейка таблицы',
  TableNote: 'Примечание к таблице',
  FormLine: 'Строка формы',
  FormCaption: 'Подпись под строкой',
  Remark: 'Примечание',
  SignaturePost: 'Должность подписавшего',
  SignatureHand: 'Место подписи',
  SignatureName: 'Расшифровка подписи',
  Cover: 'Обложка шаблона',
  Letterhead: 'Бланк',
  DateNumber: 'Дата и номер',
  Addressee: 'Адресат',
  Approval: 'Гриф утверждения',
  Agreement: 'Гриф согласования',
  RequisiteInRow: 'Реквизит в ряду',
  DocumentKind: 'Наименование вида',
  Title: 'Title',
  TextHeading: 'Заголовок к тексту',
  Place: 'Место составления',
  SalutationLine: 'Обращение',
  AppendixMark: 'Отметка о приложении',
  AppendixTitle: 'Заголовок приложения',
  Attachment: 'Приложения к письму',
  Executor: 'Отметка об исполнителе',
  Visa: 'Виза',
  EdgeLeft: 'У левого края',
  EdgeRight: 'У правого края',
  FootnoteText: 'footnote text',
  Header: 'header',
  TOCHeading: 'TOC Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  Spacer: 'Промежуток',
  FootnoteReference: 'footnote reference',
  Hyperlink: 'Hyperlink',
};

export const TABLE_STYLE_NAME = 'Таблица документа';

export const CONTENTS_TITLE = 'Содержание';

/** Names of the file's own properties («Файл → Сведения»). */
export const PROPERTY_NAMES = {
  variant: 'Вариант',
  variantLabel: 'Наименование варианта',
  template: 'Шаблон',
} as const;

/** Stands between a table's number and its name. */
export const CAPTION_DASH = ' – ';
