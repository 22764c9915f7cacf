import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printXml } from '../../src/xml/print-xml.ts';
import { partsOf } from '../build.ts';
import { faultOf } from '../well-formed.ts';
import { randomRedline } from './random-redline.ts';
import { readDocument, resolved } from './read-document.ts';
import { sideOf } from './side-of.ts';

const redlines = fc.gen().map((draw) => randomRedline((bound) => draw(fc.nat, { max: Math.max(bound - 1, 0) })));

describe('a redline', () => {
  for (const [title, side] of [
    ['is the new document when all its changes are accepted', 'new'],
    ['is the old document when all its changes are rejected', 'old'],
  ] as const) {
    it(title, () => {
      fc.assert(
        fc.property(redlines, (redline) => {
          const parts = partsOf(redline);
          expect(readDocument(resolved(parts, side))).toEqual(readDocument(partsOf(sideOf(redline, side))));
        }),
        { seed: 20_261_126, numRuns: 60 },
      );
    });
  }

  it('is well-formed', () => {
    fc.assert(
      fc.property(redlines, (redline) => {
        for (const [name, root] of partsOf(redline)) expect([name, faultOf(printXml(root))]).toEqual([name, null]);
      }),
      { seed: 20_261_127, numRuns: 50 },
    );
  });
});
