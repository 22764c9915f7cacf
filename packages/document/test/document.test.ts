import { describe, expect, it } from 'vitest';
import {
  fittingBlank,
  leadWidth,
  plainText,
  type RequisiteRole,
  type Run,
  STYLE_PROFILES,
  wholeNumbers,
} from '../src/index.ts';

const at = { marks: {}, origin: null } as const;

/** Runs and the words that a person would read. */
const CASES: readonly [string, readonly Run[], string][] = [
  ['nothing', [], ''],
  [
    'words and emphasis',
    [
      { kind: 'text', text: 'а ', ...at },
      { kind: 'text', text: 'б', marks: { bold: true }, origin: null },
    ],
    'а б',
  ],
  [
    'a footnote mark is not read',
    [
      { kind: 'text', text: 'а', ...at },
      { kind: 'note-mark', note: 0, ...at },
    ],
    'а',
  ],
  ['a blank is its underscores', [{ kind: 'blank', length: 3, ...at }], '___'],
  [
    'a line break is a space',
    [
      { kind: 'text', text: 'а', ...at },
      { kind: 'break', origin: null },
      { kind: 'text', text: 'б', ...at },
    ],
    'а б',
  ],
  ['a reference is its number', [{ kind: 'reference', target: 'p1', text: '2.3', ...at }], '2.3'],
];

describe('plainText', () => {
  it.each(CASES)('%s', (_, runs, expected) => expect(plainText(runs)).toBe(expected));
});

/** Requisites and whether their lines stand under the first one's text. */
const LEADS: readonly [RequisiteRole, string, boolean][] = [
  ['attachment', 'Приложение: 1. Форма на 2 л.', true],
  ['attachment', 'Приложения: на 2 л.', true],
  ['attachment', 'Приложение к письму', false],
  ['appendix-mark', 'Приложение: форма', false],
];

describe('leadWidth', () => {
  it.each(LEADS)('%s «%s»', (role, words, expected) => {
    const lines = [{ runs: [{ kind: 'text', text: words, ...at } as const], origin: null }];
    expect(leadWidth({ kind: 'requisite', role, lines, origin: null }) > 0).toBe(expected);
  });
});

describe('numbers that a line must not part', () => {
  it.each([
    ['закон № 273-ФЗ.', ['273-ФЗ']],
    ['№ 210-од/1, тел. 8-800-555-35-35, 2026–2027 год', ['210-од/1', '8-800-555-35-35', '2026–2027']],
    ['пункты 1.1–1.2. COVID-19', ['1.1–1.2', 'COVID-19']],
    ['учебно-воспитательный, с 5 – до 7, 5-', []],
    [`8-${'800-'.repeat(9)}1`, []],
    ['', []],
  ])('%s', (text, expected) => {
    const stretches = wholeNumbers(text);
    expect(stretches.flatMap((one) => (one.whole ? [one.text] : []))).toEqual(expected);
    expect(stretches.map((one) => one.text).join('')).toBe(text);
  });
});

describe('a blank at the end of a line', () => {
  // An underscore of 10 pt is 5 pt wide, «слово » 25 pt or so.
  it.each([
    ['has room', 10, 'слово ', '', 10],
    ['is cut to the rest of the line', 20, 'слово ', '', 14],
    ['leaves room for the sign behind it', 20, 'слово ', ',', 13],
    ['goes whole to the next line where little is left', 15, 'слово слово слово ', '', 15],
    ['is never longer than a line', 40, 'слово слово слово ', '', 20],
  ])('%s', (_, length, before, behind, fitting) => {
    expect(fittingBlank(length, before, behind, 100, 10)).toBe(fitting);
  });
});

describe('style profiles', () => {
  // ГОСТ Р 7.0.97: margins of at least 20, 10, 20 and 20 mm; 12 to 14 pt; one to one and a half lines.
  it.each(Object.values(STYLE_PROFILES))('$profile keeps to the standard', ({ margins, fontSize, lineSpacing }) => {
    expect(margins.left).toBeGreaterThanOrEqual(20);
    expect(margins.right).toBeGreaterThanOrEqual(10);
    expect(margins.top).toBeGreaterThanOrEqual(20);
    expect(margins.bottom).toBeGreaterThanOrEqual(20);
    expect([12, 13, 14]).toContain(fontSize);
    expect(lineSpacing).toBeGreaterThanOrEqual(1);
    expect(lineSpacing).toBeLessThanOrEqual(1.5);
  });
});
