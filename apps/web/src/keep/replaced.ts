import { changeBetween } from '../text/text-change.ts';
import type { Saved } from './saved.ts';

/** Shorter texts are soon written again. */
const WORTH_KEEPING = 200;

/** Whether most of the document's text went at once: another was pasted over it, or it was deleted. */
export function isReplaced(before: Saved, after: Saved): boolean {
  const former = textOf(before);
  if (former.length < WORTH_KEEPING) return false;
  const { from, to } = changeBetween(former, textOf(after));
  return to - from > former.length / 2;
}

const textOf = ({ entry, files }: Saved): string => files.find(([path]) => path === entry)?.[1] ?? '';
