import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@polozh/document';
import { renderPdf } from '../src/index.ts';

/** The document's file, and the codes of its problems, each once. */
export async function printed(
  document: Document,
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly string[] }> {
  const { value, diagnostics } = await renderPdf.render(document, { date: null });
  if (value === null) throw new Error('no file');
  return { bytes: value, problems: [...new Set(diagnostics.map(({ code }) => code))] };
}

/** What a program says of a PDF file, given as its last argument; its output where it succeeds, else what it complains of. */
export function ask(bytes: Uint8Array, program: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(program, [...options, file, ...(program === 'qpdf' ? [] : ['-'])], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return status === 0 ? stdout : `${program}: ${status} ${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
