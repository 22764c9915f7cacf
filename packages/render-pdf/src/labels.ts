/** What made the file, as its properties say. */
export const PRODUCER = 'polozh';

/** How problems name the format. */
export const FORMAT_NAME = 'PDF';
