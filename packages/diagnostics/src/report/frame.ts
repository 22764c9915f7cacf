/** Characters that would move a terminal's cursor or turn its text about: shown as their codes. */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Source text as it may be printed to a terminal. */
export const escapeText = (text: string): string =>
  text.replace(UNSAFE, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);

const TAB = '    ';
/** What of a long line is shown around the place. */
const WIDTH = 110;

/** How many columns a text takes on a terminal; wide East Asian letters and emoji take two. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue;
    width +=
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xff00 && code <= 0xff60) ||
      code >= 0x1f300
        ? 2
        : 1;
  }
  return width;
}

/**
 * A line of the source with carets under a part of it.
 * @param from, to UTF-16 offsets in the line; a part that is empty or goes beyond the line gets one caret
 */
export function frame(line: string, number: number, from: number, to: number): readonly string[] {
  const show = (text: string): string => escapeText(text.replaceAll('\t', TAB));
  const cut = Math.max(0, Math.min(from - 40, line.length - WIDTH));
  const end = Math.min(line.length, cut + WIDTH);
  const head = cut > 0 ? '…' : '';
  const tail = end < line.length ? '…' : '';
  const before = head + show(line.slice(cut, Math.min(from, end)));
  const marked = show(line.slice(from, Math.min(Math.max(to, from), end)));
  const gutter = String(number);
  return [
    `${gutter} │ ${head}${show(line.slice(cut, end))}${tail}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  ];
}
