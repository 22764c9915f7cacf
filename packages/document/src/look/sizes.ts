import type { Style } from '../style.ts';

/** Millimetres are so many points. */
export const POINTS_PER_MM = 72 / 25.4;

/** Type under a blank and of the executor's mark is so much smaller than a table's, pt. */
const TINY_STEP = 2;

/** Footnotes are a point smaller than tables, but no smaller than this, pt. */
const LEAST_NOTE_SIZE = 10;

/** Type of captions under blanks and of the executor's mark, pt. */
export const tinySize = (style: Style): number => style.smallFontSize - TINY_STEP;

/** Type of footnotes, pt. */
export const noteSize = (style: Style): number => Math.max(LEAST_NOTE_SIZE, style.smallFontSize - 1);

/** Between a list's marker and its text, mm: «щ)» and «10)» at 14 pt need 6 to 7. */
export const MARKER_ROOM = 7.5;

/** Between requisites side by side, mm. */
export const COLUMN_GAP = 4;

/** Rows to be filled in by hand are at least so high, mm. */
export const BLANK_ROW_HEIGHT = 8;
