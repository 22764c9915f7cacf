import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasProgram } from '@polozh/testkit';

/** Debian's Python: only it finds LibreOffice's bridge. */
const PYTHON = '/usr/bin/python3';

const hasSoffice = hasProgram('soffice', 'libreoffice-writer');

/** Whether LibreOffice and its bridge to Python are there; its tests are skipped where they are not. */
export const hasOffice = hasSoffice && hasBridge();

function hasBridge(): boolean {
  if (spawnSync(PYTHON, ['-c', 'import uno']).status === 0) return true;
  const message = 'skipped: LibreOffice has no bridge to Python; install it with: apt-get install python3-uno';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(message);
  process.stderr.write(`${message}\n`);
  return false;
}

/** What LibreOffice is to do with a file: open it, do a command, save it. */
export interface Job {
  /** A file, or the number of an earlier job whose result is opened. */
  readonly file: Uint8Array | number;
  readonly command?: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';
  readonly to: 'txt' | 'docx';
}

/** What LibreOffice makes of files, in the order of the jobs: one start, which is what takes its time, for all of them. */
export function runOffice(jobs: readonly Job[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-docx-'));
  try {
    const targets = jobs.map(({ to }, index) => join(folder, `made-${index}.${to}`));
    const told = jobs.flatMap(({ file, command }, index) => {
      const given = join(folder, `given-${index}.docx`);
      if (typeof file !== 'number') writeFileSync(given, file);
      return [command ?? '', typeof file === 'number' ? (targets[file] ?? '') : given, targets[index] ?? ''];
    });
    execFileSync(PYTHON, [fileURLToPath(new URL('run-jobs.py', import.meta.url)), join(folder, 'profile'), ...told]);
    return targets.map((target) => readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines of a text file, their spaces alike, without empty ones. */
export const linesOf = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
