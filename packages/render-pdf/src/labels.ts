/** What made the file, as its properties say. */
export const PRODUCER = 'polozh';

/** How problems name the format. */
export const FORMAT_NAME = 'PDF';

/** The title of a file whose document has none: a reader shows it in the window's head. */
export const UNTITLED = 'Документ';

export const CONTENTS_TITLE = 'Содержание';
