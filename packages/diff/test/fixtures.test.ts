import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document } from '@polozh/document';
import { createDocumentMaker, prepare, variantsOf } from '@polozh/pipeline';
import { describe, expect, it } from 'vitest';
import { compare, differencesOf, printText, type Report, type VariantReport } from '../src/index.ts';

const root = new URL('../../../fixtures/', import.meta.url);
const cases = readdirSync(new URL('diff/', root));
const FILLING = { choices: new Map(), values: new Map(), final: false };
const { make } = createDocumentMaker();

async function documentsOf(
  path: string,
): Promise<readonly { readonly name: string | null; readonly document: Document }[]> {
  const { value, diagnostics } = prepare(path, new Map([[path, readFileSync(new URL(path, root), 'utf8')]]));
  expect(diagnostics.filter((problem) => problem.severity === 'error')).toEqual([]);
  return Promise.all(
    variantsOf(value).map(async (name) => ({ name, document: (await make(value, name, FILLING)).value })),
  );
}

function told(variant: string | null, older: Document, newer: Document, sameSource: boolean): VariantReport {
  const comparison = compare(older, newer, { sameSource });
  return { variant, comparison, differences: differencesOf(comparison) };
}

/** One folder a case: an older and a newer source, and what a terminal of 80 columns shows. `vitest -u` writes it anew. */
describe('sources that differ', () => {
  it.each(cases)('%s', async (name) => {
    const [older, newer] = [await documentsOf(`diff/${name}/old.polozh`), await documentsOf(`diff/${name}/new.polozh`)];
    const variants = newer.map(({ name: variant, document }, index) =>
      told(variant, older[index]?.document ?? document, document, false),
    );
    const report: Report = { before: 'old.polozh', after: 'new.polozh', variants };
    await expect(printText(report, { width: 80, color: false })).toMatchFileSnapshot(
      fileURLToPath(new URL(`diff/${name}/expected.txt`, root)),
    );
  });
});

/** How many paragraphs differ between the ministry's four templates, counted by hand in its letter. */
const TEMPLATES: readonly (readonly [string, string, number])[] = [
  ['доо', 'школа', 28],
  ['доо', 'спо', 26],
  ['доо', 'доп', 10],
  ['школа', 'спо', 18],
  ['школа', 'доп', 24],
  ['спо', 'доп', 21],
];

describe('two variants of one source', () => {
  it.each(TEMPLATES)('%s and %s differ in %i paragraphs, whichever way they are matched', async (from, to, count) => {
    const documents = new Map(
      (await documentsOf('regulations/sferum/sferum.polozh')).map(({ name, document }) => [name, document]),
    );
    const [older, newer] = [documents.get(from) as Document, documents.get(to) as Document];
    const lines = (sameSource: boolean): number =>
      told(null, older, newer, sameSource).differences.changes.flatMap((change) => change.lines).length;
    expect(lines(true)).toBe(count);
    // By the words alone one slot with two wordings may be told as two paragraphs.
    expect(lines(false) - count).toBeLessThanOrEqual(2);
  });
});
