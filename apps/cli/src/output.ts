import { shownPath } from './shown-path.ts';
import { size } from './size.ts';
import { print, warn } from './terminal.ts';
import { EXIT } from './usage-error.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/**
 * Writes files and tells of each with its size, on a line of its own; what cannot be written is told to standard error.
 * @returns the exit code
 */
export function writeAndTell(files: readonly OutputFile[], quiet: boolean): number {
  const failures = writeFiles(files, (file) => {
    if (!quiet) print(`${shownPath(file.path)}  ${size(file.bytes.length)}\n`);
  });
  for (const failure of failures) warn(`polozh: ${failure}\n`);
  return failures.length > 0 ? EXIT.usage : EXIT.fine;
}
