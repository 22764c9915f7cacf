import type { Run } from '@polozh/document';
import { runsOf } from '../rows/edit-row.ts';
import { type Row, rowKey } from '../rows/row.ts';
import { tokenize } from '../words/tokens.ts';

/** What matching looks at in a row. Numbers stand for strings that are equal in both documents. */
export interface Facts {
  /** Rows with different keys are never matched. */
  readonly key: number;
  /** Equal for rows whose key and words are equal; numbers of references and footnotes are left out. */
  readonly same: number;
  /** The words, sorted; a word that stands twice stands here twice. */
  readonly words: Uint32Array;
  /** How much the words weigh together: function words less than the others. */
  readonly weight: number;
  /** May be matched by place alone: a heading, a requisite. */
  readonly placed: boolean;
}

/** Gathers facts of both sides over one set of numbers. */
export interface FactGatherer {
  readonly ofRow: (row: Row) => Facts;
  /** @param placed may be matched by place alone */
  readonly ofRuns: (key: string, lists: readonly (readonly Run[])[], placed: boolean) => Facts;
  readonly weightOf: (word: number) => number;
}

const NUMBERLESS = { reference: () => '', note: () => '' };

export function createFactGatherer(): FactGatherer {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    weights.push(text.length > 3 ? 3 : 1);
    return numbers.size - 1;
  };
  const ofRuns: FactGatherer['ofRuns'] = (key, lists, placed) => {
    const words: number[] = [];
    let said = key;
    for (const runs of lists) {
      said += '\u0002';
      for (const token of tokenize(runs, NUMBERLESS)) {
        if (token.kind === 'space' || token.run.kind === 'note-mark') continue;
        said += `\u0003${token.key}`;
        if (token.kind === 'word') words.push(numberOf(token.key));
      }
    }
    let weight = 0;
    for (const word of words) weight += weights[word] as number;
    return {
      key: numberOf(`\u0004${key}`),
      same: numberOf(said),
      words: Uint32Array.from(words).sort(),
      weight,
      placed,
    };
  };
  return {
    ofRuns,
    ofRow(row) {
      const key = rowKey(row);
      const lists = runsOf(row);
      return ofRuns(
        key,
        isMark(row) ? lists.map(withoutNumber) : lists,
        /^(?:part|section|requisite|signature)/.test(key),
      );
    },
    weightOf: (word) => weights[word] as number,
  };
}

const isMark = (row: Row): boolean =>
  row.kind === 'leaf' && row.block.kind === 'requisite' && row.block.role === 'appendix-mark';

/** «Приложение № 2»: the number is counted, so it is no word of the mark. */
const withoutNumber = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (run.kind === 'text' ? { ...run, text: run.text.replace(APPENDIX_NUMBER, '$1') } : run));

/** An appendix's counted number in its mark. */
export const APPENDIX_NUMBER = /^(приложение)\s+№\s*\d+/iu;

/** How much of the words of both is common, 0 to 1; two rows without words are alike. */
export function likeness(a: Facts, b: Facts, weightOf: (word: number) => number): number {
  if (a.weight + b.weight === 0) return 1;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.words.length && j < b.words.length) {
    const x = a.words[i] as number;
    const y = b.words[j] as number;
    if (x === y) {
      common += weightOf(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return (2 * common) / (a.weight + b.weight);
}
