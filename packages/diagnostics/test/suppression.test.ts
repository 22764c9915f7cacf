import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic } from '../src/diagnostic.ts';
import type { Span } from '../src/span.ts';
import { type SuppressedCode, type Suppression, suppressedBy, suppressing } from '../src/suppression.ts';

const span = fc
  .record({ file: fc.constantFrom('а', 'б'), start: fc.nat(30), length: fc.nat(10) })
  .map(({ file, start, length }): Span => ({ file, start, end: start + length }));

const problem = fc
  .record({ isQuote: fc.boolean(), place: fc.option(span) })
  .map(({ isQuote, place }) =>
    isQuote ? diagnostic('straight-quotes', place, {}) : diagnostic('hyphen-for-dash', place, {}),
  );

const suppression = fc
  .record({ numbers: fc.uniqueArray(fc.constantFrom('П305', 'П306'), { minLength: 1 }), covers: fc.option(span) })
  .map(
    ({ numbers, covers }): Suppression => ({
      codes: numbers.map((number) => ({ number, span: { file: 'а', start: 0, end: 1 } })),
      covers,
    }),
  );

/** What a suppression means, said without haste. */
const covers = (code: SuppressedCode, place: Span | null, { number, span: at }: Diagnostic): boolean =>
  at !== null &&
  place !== null &&
  number === code.number &&
  at.file === place.file &&
  at.start >= place.start &&
  at.start <= place.end;

describe('a suppression', () => {
  it('covers problems of its codes that begin in its block', () => {
    fc.assert(
      fc.property(fc.array(suppression), fc.array(problem), (suppressions, problems) => {
        const expected = problems.filter((one) =>
          suppressions.some(({ codes, covers: place }) => codes.some((code) => covers(code, place, one))),
        );
        expect(problems.filter(suppressedBy(suppressions))).toEqual(expected);
      }),
    );
  });

  it('is in use where it covers a problem', () => {
    fc.assert(
      fc.property(fc.array(suppression), fc.array(problem), (suppressions, problems) => {
        const suppresses = suppressing(problems);
        for (const { codes, covers: place } of suppressions)
          for (const code of codes)
            expect(suppresses(code, place)).toBe(problems.some((one) => covers(code, place, one)));
      }),
    );
  });
});
