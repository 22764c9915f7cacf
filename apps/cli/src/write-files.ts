import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure } from './read-text.ts';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files: each beside its place and then renamed into it, so that a file is whole or as it was.
 * @returns what could not be written, a sentence each; the others are written all the same
 */
export function writeFiles(files: readonly OutputFile[], written: (file: OutputFile) => void): readonly string[] {
  const failures: string[] = [];
  for (const file of files) {
    const beside = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.tmp`);
    try {
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(beside, file.bytes);
      renameSync(beside, file.path);
      written(file);
    } catch (error) {
      remove(beside);
      failures.push(`не удалось записать «${file.path}»: ${failure(error)}; прежний файл не тронут`);
    }
  }
  return failures;
}

/** Takes away what was written beside, where there is something. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself is not there, so neither is the file.
  }
}
