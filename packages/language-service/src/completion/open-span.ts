/** A line that begins a row of its own, so that no paragraph goes on in it. */
const BEGINS_ROW = /^[ \t]*(?:={1,2}|\+{1,3}|-{1,4}|[–—:])(?:[ \t]|$)|^[ \t]*(?:(?:[а-яё]|\d{1,3})\)[ \t]|\/[а-яё])/iu;
/** No paragraph is looked through further back than this. */
const FAR = 20_000;

/** The text of the paragraph that an offset stands in, from its beginning up to the offset. */
export function paragraphBefore(text: string, offset: number): string {
  const limit = Math.max(0, offset - FAR);
  let start = offset;
  for (;;) {
    while (start > limit && !isBreak(text.charCodeAt(start - 1))) start--;
    if (start === limit || BEGINS_ROW.test(text.slice(start, offset))) return text.slice(start, offset);
    const above = lineAbove(text, start, limit);
    if (text.slice(above, start).trim() === '') return text.slice(start, offset);
    start = above;
  }
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Where the line above the one that begins at `start` begins. */
export function lineAbove(text: string, start: number, limit: number): number {
  let at = start - 1;
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--;
  while (at > limit && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What stands behind the innermost `((` that is still open at the end of the text; `null` where none is. */
export function openSpan(text: string): string | null {
  const open: { readonly at: number; singles: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const top = open.at(-1);
    if (text[i] === '\\') i += text.startsWith('((', i + 1) ? 2 : 1;
    else if (text.startsWith('((', i)) {
      open.push({ at: i + 2, singles: 0 });
      i++;
    } else if (text[i] === '(' && top !== undefined) top.singles++;
    else if (text[i] === ')' && top !== undefined) {
      if (top.singles > 0) top.singles--;
      else if (text.startsWith('))', i)) {
        open.pop();
        i++;
      }
    }
  }
  const last = open.at(-1);
  return last === undefined ? null : text.slice(last.at);
}
