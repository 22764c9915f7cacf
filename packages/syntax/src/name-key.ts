/** The form in which names are compared: NFC, small letters, «ё» as «е». */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
