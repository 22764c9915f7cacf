import { relative } from 'node:path';

/** The path as short as it can be told. */
export function shownPath(path: string): string {
  const near = relative('.', path);
  return near.length < path.length ? near : path;
}
