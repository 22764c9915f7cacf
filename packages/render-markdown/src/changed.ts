import type { Change, Label, Run } from '@polozh/document';
import type { Html } from 'mdast';

/**
 * How a redline is said. Markdown has no sign of its own for what came, and GFM's `~~` for what went cannot touch letters or
 * other emphasis; `<ins>` and `<del>` are HTML that CommonMark lets through at any place. Readers show them underlined and
 * struck, and one that shows no HTML shows the words between plain tags.
 */
const TAGS: Readonly<Record<Change, string>> = { inserted: 'ins', deleted: 'del' };

const html = (value: string): Html => ({ type: 'html', value });
export const openingTag = (change: Change): Html => html(`<${TAGS[change]}>`);
export const closingTag = (change: Change): Html => html(`</${TAGS[change]}>`);

/** Words that the compiler added, changed as the piece that they belong to. */
export const changedWords = (text: string, change: Change | undefined): Run => ({
  kind: 'text',
  text,
  marks: {},
  origin: null,
  ...(change !== undefined && { change }),
});

/** «2.4. (было 2.3.) », or nothing where there is no number. */
export const labelRuns = (label: Label | null, change: Change | undefined): Run[] =>
  label === null
    ? []
    : [
        changedWords(label.text, change),
        changedWords(label.before === undefined ? ' ' : ` (было ${label.before}) `, undefined),
      ];

/** Before the first words of a moved piece: which move it is. */
export const moveSign = (change: Change, move: number): string =>
  change === 'deleted' ? `(перенос ${move}: отсюда) ` : `(перенос ${move}: сюда) `;

/** A break that came or went is seen by this sign. */
export const BREAK_SIGN = '↵';

/** What stands in a row of a table that came or went without a word in it. */
export const ROW_SIGNS: Readonly<Record<Change, string>> = { inserted: '+', deleted: '−' };
