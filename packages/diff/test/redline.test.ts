import type { Document } from '@polozh/document';
import { type Mutation, mutateDocument, sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, compare, redline, reject } from '../src/index.ts';

const REVISION = { author: 'Автор', date: null };
const SEED = { seed: 20261125, numRuns: 100 };

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.tuple(fc.nat(8), fc.nat(400), fc.nat(50)), {
  maxLength: 12,
});

/** Any document: it comes from the sample by changes. */
const changed = (by: readonly Mutation[]): Document => accept(mutateDocument(sampleDocument, by));

/** What a reader of the paper sees: without anchors, counters, origins and the kind of space. */
function visible(document: Document): unknown {
  const hidden = new Set(['anchor', 'target', 'origin', 'counter', 'series', 'metadata', 'style']);
  return JSON.parse(
    JSON.stringify({ parts: document.parts, notes: document.notes }, (key, value) =>
      hidden.has(key) ? undefined : typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value,
    ),
  );
}

/** Texts are quick to compare; where they differ the values are shown. */
function expectSame(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}

const sameSource = [false, true];

describe('a redline', () => {
  it.each(sameSource)('accepted is the newer document, rejected the older (one source: %s)', (one) => {
    fc.assert(
      fc.property(mutations, mutations, (a, b) => {
        const [older, newer] = [changed(a), changed(b)];
        const marked = redline(compare(older, newer, { sameSource: one }), REVISION);
        expectSame(accept(marked), newer);
        expectSame(visible(reject(marked)), visible(older));
      }),
      SEED,
    );
  });

  it('of a document with itself has no marks', () => {
    fc.assert(
      fc.property(mutations, (by) => {
        const document = changed(by);
        const { revision, ...marked } = redline(compare(document, document, { sameSource: false }), REVISION);
        expect(revision).toEqual(REVISION);
        expectSame(marked, document);
      }),
      SEED,
    );
  });

  it('has an anchor for each block and a block for each reference', () => {
    fc.assert(
      fc.property(mutations, mutations, (a, b) => {
        const [older, newer] = [changed(a), changed(b)];
        const anchors: string[] = [];
        JSON.stringify(redline(compare(older, newer, { sameSource: false }), REVISION), (key, value) => {
          if (key === 'anchor' && value !== '') anchors.push(value);
          return value;
        });
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
      { ...SEED, numRuns: 30 },
    );
  });
});
