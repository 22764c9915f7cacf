import type { Edit } from '@polozh/diagnostics';
import { corrections, format as layOut } from '@polozh/syntax';
import type { Project } from '../project/project.ts';

/** The edits that lay a file out in the one canonical way; none where it is. Only the lines between the first and the last change are replaced. */
export function format(project: Project, path: string): readonly Edit[] {
  const text = project.files.get(path)?.text;
  if (text === undefined) return [];
  const result = layOut(path, text);
  if (result === text) return [];
  const start = sharedStart(text, result);
  const shared = sharedEnd(text.slice(start), result.slice(start));
  return [
    { span: { file: path, start, end: text.length - shared }, text: result.slice(start, result.length - shared) },
  ];
}

/** The certain corrections of quotation marks, dashes and spaces in a file. */
export function typography(project: Project, path: string): readonly Edit[] {
  const text = project.files.get(path)?.text;
  return text === undefined ? [] : corrections(path, text);
}

/** How many characters of whole lines two texts begin with in common. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return one.lastIndexOf('\n', at - 1) + 1;
}

/** How many characters of whole lines two texts end with in common. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  const most = Math.min(one.length, other.length);
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  const next = one.indexOf('\n', one.length - length - 1);
  return next < 0 ? 0 : one.length - next - 1;
}
