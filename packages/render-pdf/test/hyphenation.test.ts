/// <reference path="./hyphen.d.ts" />

import { readFileSync } from 'node:fs';
import createHyphenator from 'hyphen/hyphen.js';
import patterns from 'hyphen/patterns/ru.js';
import { describe, expect, it } from 'vitest';
import { createHyphenate } from '../src/layout/hyphenation.ts';
import { type Patterns, partsOf } from '../src/layout/liang.ts';

const SOURCE = readFileSync(new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url), 'utf8');
const WORDS = [
  ...new Set(SOURCE.toLowerCase().match(/[а-яё]{6,40}/g) ?? []),
  'бизнесмен',
  'вопль',
  'подъезд',
  'вздремнешь',
];

describe('hyphenation', () => {
  it('parts words where the package «hyphen» parts them', () => {
    const theirs = createHyphenator(patterns, { hyphenChar: '|', html: false });
    const ours = (word: string): string =>
      [0, ...partsOf(word, patterns as Patterns)]
        .map((from, index, all) => word.slice(from, all[index + 1] ?? word.length))
        .join('|');
    expect(WORDS.length).toBeGreaterThan(300);
    expect(WORDS.map(ours)).toEqual(WORDS.map((word) => theirs(word)));
  });

  it.each([
    ['образовательный', true],
    ['ОРГАНИЗАЦИИ', true],
    ['ИКОП', false],
    ['education', false],
    ['он', false],
    ['сентября', false],
    ['сентябрьский', true],
  ])('%s is a word that may be parted: %s', (word, may) => {
    expect(createHyphenate()(word).length > 0).toBe(may);
  });

  it('leaves three letters on either line', () => {
    const parts = createHyphenate()('использование');
    for (const offset of parts) expect([offset >= 3, offset <= 10]).toEqual([true, true]);
  });
});
