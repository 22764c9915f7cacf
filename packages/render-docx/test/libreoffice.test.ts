import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDocument } from '@polozh/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../src/index.ts';

const present = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
const required = process.env['CI'] === 'true';
if (!present && !required) console.log('skipped: LibreOffice tests; apt install libreoffice-writer poppler-utils');

/** What LibreOffice makes of the sample. */
async function convert(format: 'pdf' | 'docx'): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'polozh-docx-'));
  try {
    const source = join(folder, 'sample.docx');
    const target = join(folder, 'out');
    writeFileSync(source, (await renderDocx.render(sampleDocument, { date: null })).value);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', target, source], {
      stdio: 'ignore',
    });
    const made = join(target, `sample.${format}`);
    if (format === 'docx') return readFileSync(made);
    return execFileSync('pdftotext', ['-layout', made, '-']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!present && !required)('LibreOffice', () => {
  it('prints the numbers, markers and references that the document says', { timeout: 120_000 }, async () => {
    const text = strFromU8(await convert('pdf'));
    const printed = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
    for (const line of [
      '1. Общие положения',
      '1.2. Положение разработано в соответствии с:',
      '– Федеральным законом от 27.07.2006 № 149-ФЗ;',
      '○ с заместителями;',
      '2.1. Директор в порядке пункта 1.2:',
      '2.1.1. назначает ответственное лицо;',
      '2.1.1.1. приказом;',
      'б) сроки:',
      '2) окончания.',
    ]) {
      expect(printed).toContain(line);
    }
  });

  it('keeps controls, notes, links and fields when it saves the file', { timeout: 120_000 }, async () => {
    const saved = unzipSync(await convert('docx'));
    const body = strFromU8(saved['word/document.xml'] ?? new Uint8Array());
    const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0;
    expect({
      controls: count(/<w:dataBinding /g),
      boxes: count(/<w14:checkbox>/g),
      notes: count(/<w:footnoteReference /g),
      links: count(/<w:hyperlink r:id/g),
      references: count(/REF _p_1_2 /g),
    }).toEqual({ controls: 3, boxes: 1, notes: 1, links: 1, references: 1 });
  });
});
