import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInn, isOgrn, isOgrnip, slug } from '../src/index.ts';

describe('identifiers', () => {
  it.each([
    [isInn, '7707083893', true],
    [isInn, '7707083894', false],
    [isInn, '500100732259', true],
    [isInn, '500100732258', false],
    [isInn, '500100732269', false],
    [isInn, '770708389', false],
    [isInn, '0000000000', false],
    [isInn, '77070838 3', false],
    [isInn, '', false],
    [isOgrn, '1027700132195', true],
    [isOgrn, '1027700132196', false],
    [isOgrn, '102770013219', false],
    [isOgrnip, '304500116000157', true],
    [isOgrnip, '304500116000158', false],
  ])('%o of %s: %s', (check, text, expected) => {
    expect(check(text)).toBe(expected);
  });

  it('notices any one wrong digit of an ИНН of an organisation', () => {
    const inn = '7707083893';
    for (let at = 0; at < 9; at++) {
      const other = (Number(inn[at]) + 1) % 10;
      expect([at, isInn(inn.slice(0, at) + other + inn.slice(at + 1))]).toEqual([at, false]);
    }
  });
});

describe('slug', () => {
  it.each([
    ['Общие положения', 'obschie-polozheniya'],
    ['1.2. Объём и учёт', '1-2-obem-i-uchet'],
    ['Профиль VK Мессенджер', 'profil-vk-messendzher'],
    ['  «Сферум» — это… ', 'sferum-eto'],
    ['Район'.normalize('NFD'), 'rayon'],
    ['Café', 'cafe'],
    ['<script>"&', 'script'],
    ['…', ''],
    ['字', ''],
  ])('%s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is always short and safe in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(text).length).toBeLessThanOrEqual(64);
      }),
    );
    expect(slug('положение '.repeat(20))).toBe('polozhenie-polozhenie-polozhenie-polozhenie-polozhenie');
  });
});
