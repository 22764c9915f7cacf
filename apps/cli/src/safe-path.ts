import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** What no system takes for a folder's or a file's name: no way up, no drive, no stream, no control character. */
const SEGMENT = /^(?!\.{1,2}$)[^\\:*?"<>|\u0000-\u001f\u007f]+$/;

/**
 * The place of a file in a folder by a name that comes from outside: `null` where it would lead out of the folder, by its
 * words or by a link that stands in the folder already.
 * @param name a relative path with «/»
 */
export function safePath(folder: string, name: string): string | null {
  if (!name.split('/').every((segment) => SEGMENT.test(segment))) return null;
  const path = resolve(folder, name);
  const way = relative(real(folder), real(path));
  return way.startsWith('..') || isAbsolute(way) ? null : path;
}

/** The path with its links followed, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(real(above), relative(above, path));
  }
}
