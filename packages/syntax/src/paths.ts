/**
 * The project path of an included file: relative to the including one, with «/», with the ending `.polozh` where it was
 * left out. `null` where it leads out of the project or is no relative path.
 */
export function resolveInclude(from: string, path: string): string | null {
  const typed = path.replaceAll('\\', '/');
  if (typed === '' || typed.startsWith('/') || /^[a-z]+:/i.test(typed) || typed.includes('\0')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of typed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else parts.push(part);
  }
  const name = parts.join('/');
  return name.toLowerCase().endsWith('.polozh') ? name : `${name}.polozh`;
}
