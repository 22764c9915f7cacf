/** What most names are already: small Russian letters but «ё», digits, «-», «_». */
const PLAIN = /^[а-я0-9_-]+$/;

/** The form in which names are compared: NFC, small letters, «ё» as «е». */
export const nameKey = (name: string): string =>
  PLAIN.test(name) ? name : name.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
