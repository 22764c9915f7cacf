import type { Run } from '@polozh/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from '../src/words/common-subsequence.ts';
import { tokenize } from '../src/words/tokens.ts';
import { diffWords } from '../src/words/word-diff.ts';

const KEYS = { reference: () => '', note: () => '' };
const text = (words: string): Run => ({ kind: 'text', text: words, marks: {}, origin: null });
const tokens = (words: string) => tokenize([text(words)], KEYS);

/** «слово [−старое−]{+новое+}»: what is marked in a text. */
function marked(before: string, after: string): string {
  let result = '';
  let open: string | null = null;
  const close = { deleted: '−]', inserted: '+}' } as const;
  for (const step of diffWords(tokens(before), tokens(after))) {
    if (step.change !== open) {
      if (open !== null) result += close[open as 'deleted'];
      if (step.change !== null) result += step.change === 'deleted' ? '[−' : '{+';
      open = step.change;
    }
    result += step.change === 'deleted' ? step.before.text : step.after.text;
  }
  return open === null ? result : result + close[open as 'deleted'];
}

describe('words that differ', () => {
  it.each([
    ['а также с родителями', 'а также с обучающимся и родителями', 'а также с {+обучающимся и +}родителями'],
    [
      'профиль педагогов, а именно:',
      'профиль педагогов и обучающихся, а именно:',
      'профиль педагогов{+ и обучающихся+}, а именно:',
    ],
    ['одно два три', 'одно три', 'одно [−два −]три'],
    ['одно два', 'одно', 'одно[− два−]'],
    ['отношений.', 'отношений;', 'отношений[−.−]{+;+}'],
    ['от 01.09.2024 № 5', 'от 01.10.2024 № 5', 'от [−01.09.2024−]{+01.10.2024+} № 5'],
    ['своего класса;', 'своей группы;', '[−своего класса−]{+своей группы+};'],
    ['№ 5 школы', '№\u00a05 школы', '№\u00a05 школы'],
    ['то же', 'то же', 'то же'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

/** The textbook table, as slow as it is plain. */
function longest(a: readonly number[], b: readonly number[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (table[i] as number[])[j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  return at(a.length, b.length);
}

describe('commonSubsequence', () => {
  it('is common, in order and the longest', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 25 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const pairs = commonSubsequence(a.length, b.length, (i, j) => a[i] === b[j]);
        expect(pairs.length).toBe(longest(a, b));
        for (const [index, [i, j]] of pairs.entries()) {
          expect(a[i]).toBe(b[j]);
          const [pi, pj] = pairs[index - 1] ?? [-1, -1];
          expect(i > pi && j > pj).toBe(true);
        }
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
