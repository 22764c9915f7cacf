import type { EmbeddedFile } from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEmbeddedDocx, renderDocx } from '../src/index.ts';

const docxWith = async (embedded?: readonly EmbeddedFile[]): Promise<Uint8Array> =>
  (await renderDocx.render(sampleDocument, { date: null, ...(embedded === undefined ? {} : { embedded }) })).value;

const SOURCE: EmbeddedFile = {
  name: 'положения/совет.polozh',
  role: 'source',
  text: '= Общие\r\n\n+ «Пункт» & <п>\t]]>\n',
};
const DATA: EmbeddedFile = { name: 'школа5.yaml', role: 'data', text: 'организация: Школа № 5\n' };

describe('embedded files', () => {
  it('come out as they went in, in their order', async () => {
    expect(readEmbeddedDocx(await docxWith([SOURCE, DATA]))).toEqual([SOURCE, DATA]);
  });

  it('come out unchanged, whatever is in them', async () => {
    const file = fc.record({
      name: fc.string({ unit: 'binary' }),
      role: fc.constantFrom('source' as const, 'data' as const),
      text: fc.string({ unit: 'binary' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        expect(readEmbeddedDocx(await docxWith(files))).toEqual(files);
      }),
      { seed: 20_261_125, numRuns: 15 },
    );
  });

  it('keep controls and lone surrogates, which XML has no place for', async () => {
    const odd = { ...SOURCE, text: '\u0000\u000b\u007f\u0085\u2028\ufffe\uffff\ud800 \udfff' };
    expect(readEmbeddedDocx(await docxWith([odd]))).toEqual([odd]);
  });

  it('are read from a part that another program has written anew', () => {
    const part =
      '<?xml version="1.0"?><p:embedded xmlns:p="urn:polozh:embedded">[{"name":"a","role":"data","text":"&#1078;&amp;&#x1F600;"}]</p:embedded>';
    expect(readEmbeddedDocx(zipSync({ 'customXml/item7.xml': strToU8(part) }))).toEqual([
      { name: 'a', role: 'data', text: 'ж&😀' },
    ]);
  });

  it('stand beside the fields in a part of their own, and are not there unless asked for', async () => {
    const items = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).filter((name) => /customXml\/item\d/.test(name));
    expect(items(await docxWith([DATA]))).toEqual(['customXml/item1.xml', 'customXml/item2.xml']);
    expect(items(await docxWith())).toEqual(['customXml/item1.xml']);
    expect(readEmbeddedDocx(await docxWith())).toBeNull();
  });

  const OTHERS: readonly (readonly [string, Uint8Array])[] = [
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('PK no zip')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a part that is no JSON',
      zipSync({ 'customXml/item1.xml': strToU8('<embedded xmlns="urn:polozh:embedded">[</embedded>') }),
    ],
    [
      'a part of another shape',
      zipSync({ 'customXml/item1.xml': strToU8('<embedded xmlns="urn:polozh:embedded">[{"name":1}]</embedded>') }),
    ],
  ];
  for (const [title, bytes] of OTHERS) {
    it(`are none in ${title}`, () => expect(readEmbeddedDocx(bytes)).toBeNull());
  }

  it('are none in a file cut short', async () => {
    const bytes = await docxWith([SOURCE]);
    expect(readEmbeddedDocx(bytes.slice(0, bytes.length / 2))).toBeNull();
  });

  it('are readable text in the part', async () => {
    const part = unzipSync(await docxWith([DATA]))['customXml/item2.xml'];
    expect(strFromU8(part ?? new Uint8Array())).toContain('организация: Школа № 5');
  });
});
