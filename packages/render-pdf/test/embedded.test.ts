import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedFile } from '@polozh/document';
import { hasProgram, sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbeddedPdf, renderPdf } from '../src/index.ts';

const FILES: readonly EmbeddedFile[] = [
  { name: 'общее/положение (1).polozh', role: 'source', text: '= Раздел\r\n+ 1 0 obj ((поле)) 😀\nendstream endobj\n' },
  { name: 'part.polozh', role: 'source', text: '' },
  { name: 'школа5.yaml', role: 'data', text: '\ufeffорганизация: «Школа № 5»\n' },
];

async function pdfWith(embedded: readonly EmbeddedFile[]): Promise<Uint8Array> {
  const { value } = await renderPdf.render(sampleDocument, { date: null, embedded });
  if (value === null) throw new Error('no file');
  return value;
}

describe('files inside a PDF', () => {
  it('come out as they went in', async () => {
    expect(readEmbeddedPdf(await pdfWith(FILES))).toEqual(FILES);
  });

  it('come out whatever their names and texts', async () => {
    const file = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      role: fc.constantFrom('source' as const, 'data' as const),
      text: fc.string({ unit: 'grapheme', maxLength: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
        expect(readEmbeddedPdf(await pdfWith(files))).toEqual(files);
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  it('are not there by default, nor in what is no PDF', async () => {
    expect(readEmbeddedPdf(await pdfWith([]))).toBeNull();
    for (const text of [
      '',
      'no PDF',
      '%PDF-1.7\n1 0 obj <</Type /Catalog /AF [2 0 R]>> endobj',
      '%PDF-1.7 1 0 obj [[[[',
    ])
      expect(readEmbeddedPdf(new TextEncoder().encode(text))).toBeNull();
  });

  it('make the file PDF/A-3a', async () => {
    const text = Buffer.from(await pdfWith(FILES)).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(text.match(/\/AFRelationship \/(Source|Data)/g)).toHaveLength(3);
  });

  it.skipIf(!hasProgram('qpdf', 'qpdf'))('survive a save by another program that packs objects', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'polozh-'));
    try {
      const [before, after] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
      writeFileSync(before, await pdfWith(FILES));
      for (const options of [['--object-streams=generate'], ['--qdf', '--stream-data=uncompress']]) {
        const { status } = spawnSync('qpdf', [...options, before, after]);
        expect(status).toBe(0);
        expect(readEmbeddedPdf(readFileSync(after))).toEqual(FILES);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
