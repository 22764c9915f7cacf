import type { Document } from '@polozh/document';
import { type Mutation, mutateDocument, printDocument, sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accept, compare, type Differences, differencesOf, diffWords, type Token } from '../src/index.ts';

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.tuple(fc.nat(8), fc.nat(400), fc.nat(50)), {
  maxLength: 6,
});

/** Without labels: whoever compares plain texts has none. */
const unlabelled = (document: Document): Document =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === 'anchor' || key === 'target' ? '' : value)));

const changed = (by: readonly Mutation[]): Document => unlabelled(accept(mutateDocument(sampleDocument, by)));

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function markedWords({ changes }: Differences): number {
  return changes
    .filter(({ kind }) => kind !== 'moved')
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .reduce((sum, { change, text }) => sum + (change === null ? 0 : wordsIn(text)), 0);
}

/** What a diff by lines marks, as `git diff` does: each line that is not in the other text, whole. */
function wordsOfLines(before: string, after: string): number {
  const tokens = (text: string): readonly Token[] =>
    text.split('\n').map((line) => ({
      key: line,
      kind: 'word' as const,
      text: line,
      run: { kind: 'text' as const, text: line, marks: {}, origin: null },
    }));
  return diffWords(tokens(before), tokens(after)).reduce((sum, step) => {
    if (step.change === null) return sum;
    return sum + wordsIn(step.change === 'deleted' ? step.before.text : step.after.text);
  }, 0);
}

it('marks no more words than a comparison by lines does', () => {
  fc.assert(
    fc.property(mutations, (by) => {
      const [older, newer] = [changed([]), changed(by)];
      const marked = markedWords(differencesOf(compare(older, newer, { sameSource: false })));
      expect(marked).toBeLessThanOrEqual(wordsOfLines(printDocument(older), printDocument(newer)));
    }),
    { seed: 20261125, numRuns: 60 },
  );
});
