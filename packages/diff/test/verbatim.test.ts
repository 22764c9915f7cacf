import { readdirSync, readFileSync } from 'node:fs';
import type { Document } from '@polozh/document';
import { createDocumentMaker, prepare, variantsOf } from '@polozh/pipeline';
import { mutateDocument, sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../src/changes/difference.ts';
import { labelOn, paragraphsOn, type Side, sideOf } from '../src/changes/lines-of.ts';
import { accept, compare, differencesOf } from '../src/index.ts';
import { pageRows } from '../src/report/page-rows.ts';

const root = new URL('../../../fixtures/', import.meta.url);
const { make } = createDocumentMaker();

async function documentOf(path: string): Promise<Document> {
  const { value } = prepare(path, new Map([[path, readFileSync(new URL(path, root), 'utf8')]]));
  const filling = { choices: new Map(), values: new Map(), final: false };
  return (await make(value, variantsOf(value)[0] ?? null, filling)).value;
}

/** An address is told only where it is all that differs of a link. */
const ADDRESS = / \(https?:[^)]*\)/g;

const saidOn = (lines: readonly Line[], side: Side): readonly string[] =>
  paragraphsOn(lines, side)
    .map((line) =>
      `${labelOn(line, side)} ${sideOf(line.segments, side)}`.replace(ADDRESS, '').replace(/\s+/g, ' ').trim(),
    )
    .filter((said) => said !== '' && said !== '|');

/** All that a page side by side says in one column. */
const column = (older: Document, newer: Document, side: Side): readonly string[] =>
  pageRows(compare(older, newer, { sameSource: false })).flatMap(({ status, lines }) => {
    const isOther = side === 'before' ? ['inserted', 'moved-to'] : ['deleted', 'moved-from'];
    return isOther.includes(status) ? [] : saidOn(lines, side);
  });

function expectVerbatim(older: Document, newer: Document): void {
  expect(column(older, newer, 'before').toSorted()).toEqual(column(older, older, 'after').toSorted());
  expect(column(older, newer, 'after').toSorted()).toEqual(column(newer, newer, 'after').toSorted());
}

describe('each side is told in the words, numbers and references of its own document', () => {
  it.each(readdirSync(new URL('diff/', root)))('on the page of %s', async (name) => {
    expectVerbatim(await documentOf(`diff/${name}/old.polozh`), await documentOf(`diff/${name}/new.polozh`));
  });

  it('on the page of any two documents', () => {
    const mutations = fc.array(fc.tuple(fc.nat(8), fc.nat(400), fc.nat(50)), { maxLength: 8 });
    const changed = (by: Parameters<typeof mutateDocument>[1]): Document => accept(mutateDocument(sampleDocument, by));
    fc.assert(
      fc.property(mutations, mutations, (a, b) => expectVerbatim(changed(a), changed(b))),
      { seed: 20261129, numRuns: 30 },
    );
  });

  it('in a clause that has another number, refers to another and has moved', async () => {
    const [older, newer] = [
      await documentOf('diff/ссылки-и-номера/old.polozh'),
      await documentOf('diff/ссылки-и-номера/new.polozh'),
    ];
    const { changes } = differencesOf(compare(older, newer, { sameSource: false }));
    const there = changes.filter(({ before }) => before !== null);
    expect(there.map(({ lines }) => saidOn(lines, 'before'))).toEqual([
      ['1.1. Совет создаётся приказом директора сроком на один год.'],
      ['2.1. Председатель избирается на первом заседании совета.'],
      ['1.2. Секретарь избирается в порядке пункта 2.1¹ и ведёт протокол.'],
    ]);
  });
});
