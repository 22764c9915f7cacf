import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLayout } from '../src/renderer.ts';
import { layoutFaults } from './layout-faults.ts';
import { blockRecipe, documentFrom, type Lengths } from './recipes.ts';

interface Case {
  readonly what: string;
  readonly lengths: Lengths;
  /** How many blocks a document has at most, and how many documents are tried. */
  readonly blocks: number;
  readonly runs: number;
}

const CASES: readonly Case[] = [
  { what: 'notes of some lines', lengths: { paragraph: 160, cell: 60, note: 60 }, blocks: 12, runs: 100 },
  { what: 'notes longer than a page', lengths: { paragraph: 160, cell: 60, note: 1000 }, blocks: 3, runs: 25 },
  { what: 'cells longer than a page', lengths: { paragraph: 60, cell: 600, note: 60 }, blocks: 4, runs: 40 },
  { what: 'long cells with long notes', lengths: { paragraph: 60, cell: 400, note: 700 }, blocks: 3, runs: 35 },
];

/** `npm run deep` tries more. */
const TIMES = Number(process.env['POLOZH_LAYOUT_TIMES'] ?? 1);

describe('the layout of any document keeps notes with their marks, lines apart and on the page, two lines of a parted paragraph together, headings with their text', () => {
  const layOut = createLayout();

  it.each(CASES)('$what', { timeout: 600_000 }, ({ lengths, blocks, runs }) => {
    fc.assert(
      fc.property(
        fc.array(blockRecipe(lengths), { minLength: 2, maxLength: blocks }),
        fc.constantFrom(12, 13, 14),
        (recipes, size) => {
          const document = documentFrom(recipes, size);
          expect(layoutFaults(document, layOut(document))).toEqual([]);
        },
      ),
      // A fixed seed makes every run alike; shrinking would take minutes, `endOnFailure: false` shows the least case.
      { numRuns: runs * TIMES, seed: 21, endOnFailure: true },
    );
  });
});
