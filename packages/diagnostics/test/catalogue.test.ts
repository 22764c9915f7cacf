import { describe, expect, it } from 'vitest';
import { CATALOGUE, codeNumber, type DiagnosticCode } from '../src/index.ts';

describe('the catalogue', () => {
  it('gives each problem a number of its own', () => {
    const numbers = (Object.keys(CATALOGUE) as DiagnosticCode[]).map(codeNumber);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
