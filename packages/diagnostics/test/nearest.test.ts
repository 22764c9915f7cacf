import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, normalizeName } from '../src/nearest.ts';

describe('normalizeName', () => {
  it.each([
    ['Руководитель', 'руководитель'],
    ['  учебный\u00a0 год\n', 'учебный год'],
    ['Отчёт', 'отчет'],
    ['район'.normalize('NFD'), 'район'],
    ['__proto__', '__proto__'],
  ])('%j', (text, expected) => {
    expect(normalizeName(text)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
      }),
    );
  });
});

describe('nearest', () => {
  const names = ['организация', 'орган', 'руководитель', 'год', 'доо', 'школа', 'спо', 'доп'];
  it.each([
    ['огранизация', 'организация'],
    ['организацыя', 'организация'],
    ['Руководител', 'руководитель'],
    ['шкала', 'школа'],
    ['школы', 'школа'],
    ['ШКОЛА', 'школа'],
    ['дор', 'доо'],
    ['учреждение', null],
    ['я', null],
    ['', null],
    ['школа'.repeat(100_000), null],
  ])('%s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  it('takes the nearest of several and a limit of the caller', () => {
    expect(nearest('школо', ['школы', 'школота', 'школо'])).toBe('школо');
    expect(nearest('абвгд', ['абвг', 'аб'], 0)).toBeNull();
    expect(nearest('абвгд', ['аб'], 3)).toBe('аб');
    expect(nearest('абвгд', [])).toBeNull();
  });

  it('finds any name again after one slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names.filter((name) => name.length > 4)), fc.nat(), (name, seed) => {
        const at = seed % (name.length - 1);
        const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
        expect(nearest(swapped, names)).toBe(name);
        expect(nearest(name.slice(0, at) + name.slice(at + 1), names)).toBe(name);
      }),
    );
  });
});
