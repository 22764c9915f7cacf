import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Tells of changes of a set of files, whether they are there or not. */
export interface FileWatch {
  /** Takes the place of the set before. */
  readonly set: (paths: Iterable<string>) => void;
  readonly close: () => void;
}

/** Milliseconds of quiet after which a burst of changes counts as over. */
const QUIET = 80;

/**
 * Watches files through their folders, since editors save by renaming. A burst of changes is told once.
 * @param changed gets the paths that changed
 */
export function watchFiles(changed: (paths: ReadonlySet<string>) => void): FileWatch {
  let names = new Map<string, Set<string>>();
  const folders = new Map<string, FSWatcher>();
  let burst = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  const flush = (): void => {
    timer = null;
    const paths = burst;
    burst = new Set();
    changed(paths);
  };
  const note = (folder: string, name: string | null): void => {
    const watched = names.get(folder);
    for (const known of watched ?? [])
      if (name === null || known === name.normalize('NFC')) burst.add(join(folder, known));
    if (burst.size === 0) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(flush, QUIET);
  };
  const open = (folder: string): void => {
    try {
      const watcher = watch(folder, (_, name) => note(folder, name));
      watcher.on('error', () => {
        watcher.close();
        folders.delete(folder);
      });
      folders.set(folder, watcher);
    } catch {
      // The folder is not there; what is included from it will be looked for again at the next change.
    }
  };

  return {
    set: (paths) => {
      names = new Map();
      for (const path of paths) {
        const folder = dirname(path);
        names.set(folder, (names.get(folder) ?? new Set()).add(basename(path).normalize('NFC')));
      }
      for (const [folder, watcher] of folders) {
        if (names.has(folder)) continue;
        watcher.close();
        folders.delete(folder);
      }
      for (const folder of names.keys()) if (!folders.has(folder)) open(folder);
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      for (const watcher of folders.values()) watcher.close();
      folders.clear();
    },
  };
}
