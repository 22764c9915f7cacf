import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '@polozh/testkit';

/** Whether LibreOffice is there; its tests are skipped where it is not. */
export const hasSoffice = hasProgram('soffice', 'libreoffice-writer');

const FILTERS = { txt: 'txt:Text (encoded):UTF8', docx: 'docx', pdf: 'pdf' } as const;

/** What LibreOffice makes of files, in their order: one start for all of them. */
export function convert(files: readonly Uint8Array[], format: keyof typeof FILTERS): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-docx-'));
  const out = join(folder, 'out');
  try {
    mkdirSync(out);
    const sources = files.map((bytes, index) => {
      const source = join(folder, `${index}.docx`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', FILTERS[format], '--outdir', out, ...sources], {
      stdio: 'ignore',
    });
    return files.map((_, index) => readFileSync(join(out, `${index}.${format}`)));
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
