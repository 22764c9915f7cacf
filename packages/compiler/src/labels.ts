/** Words that the compiler itself puts into a document. */
export const LABELS = {
  subject: 'Локальный нормативный акт',
  letter: 'Служебное письмо',
  appendix: 'Приложение',
  ofClause: ' пункта ',
  ofItem: ' подпункта ',
  acquaintanceSheet: 'Лист ознакомления',
  acquaintanceColumns: ['№ п/п', 'Фамилия, имя, отчество', 'Должность', 'Дата', 'Подпись'],
  repealed: 'Утратил силу.',
  yes: 'да',
  no: 'нет',
} as const;
