import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeBetween } from '../src/text/text-change.ts';

describe('a change of a text', () => {
  it('turns any text into any other', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'б', '\n', '\ud83d', '\ude00'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyChange(before, changeBetween(before, after))).toBe(after);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('is found in long texts as in short ones', () => {
    const lengths = fc.constantFrom(0, 1, 4095, 4096, 4097, 9000);
    const stretch = fc.string({ unit: fc.constantFrom('а', 'б'), maxLength: 4 });
    fc.assert(
      fc.property(lengths, stretch, stretch, lengths, (ahead, before, after, behind) => {
        fc.pre(before !== after);
        const [start, end] = ['в'.repeat(ahead), 'в'.repeat(behind)];
        const { from, to, insert } = changeBetween(before, after);
        expect(changeBetween(start + before + end, start + after + end)).toEqual({
          from: from + ahead,
          to: to + ahead,
          insert,
        });
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('is no more than what differs', () => {
    expect(changeBetween('один два три', 'один и два три')).toEqual({ from: 5, to: 5, insert: 'и ' });
    expect(changeBetween('ааа', 'аа')).toEqual({ from: 2, to: 3, insert: '' });
    expect(changeBetween('то же', 'то же')).toEqual({ from: 5, to: 5, insert: '' });
  });
});
