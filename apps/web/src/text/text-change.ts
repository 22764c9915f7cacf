/** The one stretch in which two texts differ. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Equal stretches of so many UTF-16 units are passed over at once: comparing slices is the engine's own, fast work. */
const STRIDE = 4096;

/** How many units two texts have in common from their beginnings on, `limit` at most. */
function commonStart(a: string, b: string, limit: number): number {
  let length = 0;
  while (length + STRIDE <= limit && a.slice(length, length + STRIDE) === b.slice(length, length + STRIDE))
    length += STRIDE;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** How many units two texts have in common back from their ends, `limit` at most. */
function commonEnd(a: string, b: string, limit: number): number {
  const end = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  let length = 0;
  while (length + STRIDE <= limit && end(a, length, length + STRIDE) === end(b, length, length + STRIDE))
    length += STRIDE;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const from = commonStart(before, after, shorter);
  const same = commonEnd(before, after, shorter - from);
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

export const applyChange = (before: string, { from, to, insert }: TextChange): string =>
  before.slice(0, from) + insert + before.slice(to);
