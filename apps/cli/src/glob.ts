import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold no sources of a project. */
const SKIPPED = new Set(['node_modules', 'dist']);

/**
 * The files of a folder that a pattern names: `*` and `?` stay within a name, `**` goes through folders. Hidden folders
 * and `node_modules` are passed over.
 * @returns paths relative to the folder, with «/», in alphabetical order
 */
export function glob(folder: string, pattern: string): readonly string[] {
  const matches = matcher(pattern);
  const deep = pattern.includes('**');
  const depth = pattern.split('/').length;
  const found: string[] = [];
  const visit = (inside: string, level: number): void => {
    for (const entry of listing(join(folder, inside))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        const goesOn = !entry.name.startsWith('.') && !SKIPPED.has(entry.name) && (deep || level < depth);
        if (goesOn) visit(path, level + 1);
      } else if (matches.test(path)) found.push(path);
    }
  };
  visit('', 1);
  return found.sort((one, other) => (one < other ? -1 : 1));
}

export const isPattern = (path: string): boolean => /[*?]/.test(path);

function matcher(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/^\.\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) =>
      sign === '**/' ? '(?:.*/)?' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]',
    );
  return new RegExp(`^${source}$`, 'u');
}

/** A folder that cannot be read has nothing in it. */
function listing(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
