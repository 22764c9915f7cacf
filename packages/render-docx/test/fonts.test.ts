import { sampleDocument } from '@polozh/testkit';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { obfuscate } from '../src/fonts/obfuscate.ts';
import { renderDocx } from '../src/index.ts';

const unzipped = async (embedFonts: boolean) =>
  unzipSync((await renderDocx.render(sampleDocument, { date: null, embedFonts })).value);

const textOf = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());

describe('embedded fonts', () => {
  it('are four faces that the font table leads to, veiled with its keys', async () => {
    const files = await unzipped(true);
    const targets = new Map(
      [...textOf(files['word/_rels/fontTable.xml.rels']).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
        ([, id, target]) => [id, target],
      ),
    );
    const faces = [
      ...textOf(files['word/fontTable.xml']).matchAll(/<w:embed(\w+) r:id="(\w+)" w:fontKey="([^"]+)"\/>/g),
    ].map(([, kind, id, key]) => {
      const bytes = files[`word/${targets.get(id)}`] ?? new Uint8Array();
      return [kind, [...obfuscate(bytes, key ?? '').slice(0, 4)]];
    });
    const trueType = [0, 1, 0, 0];
    expect(faces).toEqual(['Regular', 'Bold', 'Italic', 'BoldItalic'].map((kind) => [kind, trueType]));
  });

  it('are what the text is set in', async () => {
    const files = await unzipped(true);
    expect(textOf(files['word/styles.xml'])).toContain('w:ascii="Tinos"');
    expect(textOf(files['word/settings.xml'])).toContain('<w:embedTrueTypeFonts/>');
    expect(textOf(files['[Content_Types].xml'])).toContain('Extension="odttf"');
  });

  it('are not there unless asked for', async () => {
    const files = await unzipped(false);
    expect(Object.keys(files).filter((name) => name.includes('font'))).toEqual(['word/fontTable.xml']);
    expect(textOf(files['word/styles.xml'])).toContain('w:ascii="Times New Roman"');
  });

  it('are the same bytes each time', async () => {
    const render = async () => (await renderDocx.render(sampleDocument, { date: null, embedFonts: true })).value;
    expect(Buffer.compare(await render(), await render())).toBe(0);
  });

  it('are unveiled by veiling them once more, from the last byte of the key on', () => {
    const key = '{00112233-4455-6677-8899-AABBCCDDEEFF}';
    const zeros = new Uint8Array(40);
    expect([...obfuscate(zeros, key).slice(0, 3)]).toEqual([0xff, 0xee, 0xdd]);
    expect([...obfuscate(zeros, key).slice(31, 34)]).toEqual([0, 0, 0]);
    expect(obfuscate(obfuscate(zeros, key), key)).toEqual(zeros);
  });
});
