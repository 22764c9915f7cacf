import { readFileSync } from 'node:fs';
import { compare, redline } from '@polozh/diff';
import type { Document } from '@polozh/document';
import { createDocumentMaker, FORMATS, prepare, variantsOf } from '@polozh/pipeline';
import {
  type Mutation,
  mutateDocument,
  type PackageParts,
  parseXml,
  readDocument,
  resolved,
  sampleDocument,
} from '@polozh/testkit';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const SFERUM = new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url);
const REVISION = { author: 'Автор', date: '2026-11-25T10:00:00Z' };
const docx = await FORMATS.docx();

async function partsOf(document: Document): Promise<PackageParts> {
  const files = unzipSync((await docx.render(document, { date: null })).value);
  const parts = Object.entries(files).filter(([name]) => name.endsWith('.xml'));
  return new Map(parts.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]));
}

/** What a person reads, who cannot see whether a number is counted or typed. */
const read = (parts: PackageParts): readonly string[] => readDocument(parts).map((line) => line.replace(/ ?\|/, ' '));

/** What is read in a redline of two documents with all its changes accepted and rejected is what is read in them. */
async function expectBoth(older: Document, newer: Document, sameSource: boolean): Promise<void> {
  const marked = await partsOf(redline(compare(older, newer, { sameSource }), REVISION));
  expect(read(resolved(marked, 'new'))).toEqual(read(await partsOf(newer)));
  expect(read(resolved(marked, 'old'))).toEqual(read(await partsOf(older)));
}

const saidAs = (name: string, document: Document): readonly string[] =>
  [...JSON.stringify(document).matchAll(new RegExp(`"${name}":"([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** Whether each reference leads somewhere, as it does in all that the compiler makes. */
const isWhole = (document: Document): boolean =>
  saidAs('target', document).every((target) => saidAs('anchor', document).includes(target));

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.tuple(fc.nat(8), fc.nat(400), fc.nat(50)), {
  maxLength: 12,
});

describe('a redline in DOCX, its changes accepted or rejected, is the newer or the older document', () => {
  it.each([
    ['доо', 'школа'],
    ['спо', 'доп'],
  ])('of the variants %s and %s', async (from, to) => {
    const { value } = prepare('sferum.polozh', new Map([['sferum.polozh', readFileSync(SFERUM, 'utf8')]]));
    expect(variantsOf(value)).toEqual(expect.arrayContaining([from, to]));
    const { make } = createDocumentMaker();
    const variant = async (name: string) =>
      (await make(value, name, { choices: new Map(), values: new Map(), final: false })).value;
    await expectBoth(await variant(from), await variant(to), true);
  });

  it('of any documents', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, mutations, fc.boolean(), async (before, after, sameSource) => {
        const [older, newer] = [mutateDocument(sampleDocument, before), mutateDocument(sampleDocument, after)];
        fc.pre(isWhole(older) && isWhole(newer));
        await expectBoth(older, newer, sameSource);
      }),
      { seed: 20_261_125, numRuns: 20 },
    );
  });
});
