import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../read-text.ts';

/** So many sources of one folder are held, no more. */
const LIMIT = 2000;
/** Folders in which nobody keeps sources. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'out', 'dist']);

/**
 * The sources in a folder and below, by project path; links are not followed.
 * @param depth how many folders deep sources are looked for
 */
export async function readSources(root: string, depth: number): Promise<ReadonlyMap<string, string>> {
  const paths: string[] = [];
  const waiting = [''];
  for (let folder = waiting.shift(); folder !== undefined && paths.length < LIMIT; folder = waiting.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isLooked(entry.name) && path.split('/').length <= depth) waiting.push(path);
      } else if (entry.isFile() && isSource(entry.name)) paths.push(path);
    }
  }
  const texts = new Map<string, string>();
  for (const path of paths.slice(0, LIMIT)) {
    const text = await readSource(join(root, path));
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/** A source's text; `null` where there is none or it is no text. */
export async function readSource(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  const decoded = decodeText(bytes, file);
  return 'text' in decoded ? decoded.text : null;
}

const isLooked = (folder: string): boolean => !folder.startsWith('.') && !SKIPPED.has(folder);

export const isSource = (path: string): boolean => path.toLowerCase().endsWith('.polozh');
