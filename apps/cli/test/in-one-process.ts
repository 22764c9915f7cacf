import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNNER = fileURLToPath(new URL('in-one-process.cjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));

/** What a run of the program said and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The runs of many command lines in a folder, in their order, with nothing to read in the standard input. */
export const runInOneProcess = (folder: string, lines: readonly (readonly string[])[]): readonly Run[] =>
  JSON.parse(
    execFileSync(process.execPath, [RUNNER, PROGRAM], {
      cwd: folder,
      input: JSON.stringify(lines),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
