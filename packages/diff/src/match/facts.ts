import type { Run } from '@polozh/document';
import { type Row, rowKey } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';
import { tokenize } from '../words/tokens.ts';

/** What matching looks at in a row. Numbers stand for strings that are equal in both documents. */
export interface Facts {
  /** Rows with different keys are never matched. */
  readonly key: number;
  /** Equal for rows whose key and words are equal; numbers of references and footnotes are left out. */
  readonly same: number;
  /** How many letters it has. */
  readonly size: number;
  /** May be matched by place alone: a heading, a requisite. */
  readonly placed: boolean;
  /** Counted when first asked for: most rows are matched without. */
  readonly words: () => Words;
}

/** The words of a row, sorted; a word that stands twice stands here twice. Function words weigh less than the others. */
export interface Words {
  readonly ids: Uint32Array;
  readonly weight: number;
}

/** Gathers facts of both sides over one set of numbers. */
export interface FactGatherer {
  readonly ofRow: (row: Row) => Facts;
  /** @param placed may be matched by place alone */
  readonly ofRuns: (key: string, lists: readonly (readonly Run[])[], placed: boolean) => Facts;
  readonly weightOf: (word: number) => number;
}

export function createFactGatherer(): FactGatherer {
  const keys = new Map<string, number>();
  const texts = new Map<string, number>();
  const words = new Map<string, number>();
  const weights: number[] = [];
  const wordOf = (text: string): number => {
    const id = numberOf(words, text);
    if (id === weights.length) weights.push(text.length > 3 ? 3 : 1);
    return id;
  };
  const count = (lists: readonly (readonly Run[])[]): Words => {
    const ids: number[] = [];
    let weight = 0;
    for (const runs of lists)
      for (const token of tokenize(runs, NUMBERLESS)) {
        if (token.kind !== 'word') continue;
        const id = wordOf(token.key);
        ids.push(id);
        weight += weights[id] as number;
      }
    return { ids: Uint32Array.from(ids).sort(), weight };
  };
  const ofRuns: FactGatherer['ofRuns'] = (key, lists, placed) => {
    const said = saidIn(lists);
    const keyNumber = numberOf(keys, key);
    let counted: Words | null = null;
    return {
      key: keyNumber,
      same: keyNumber * MOST_TEXTS + numberOf(texts, said),
      size: said.length,
      placed,
      words: () => {
        counted ??= count(lists);
        return counted;
      },
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
        PLACED.has(row.kind === 'leaf' ? row.block.kind : row.kind),
      );
    },
    weightOf: (word) => weights[word] as number,
  };
}

/** Texts are fewer than this, so that a key and a text make one number. */
const MOST_TEXTS = 2 ** 40;

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** Most rows are one run of text: its own string is taken, whose hash the engine keeps. */
function saidIn(lists: readonly (readonly Run[])[]): string {
  const [first] = lists;
  const [only] = first ?? [];
  if (lists.length === 1 && first?.length === 1 && only?.kind === 'text') return only.text;
  return lists.map((runs) => runs.map(saidBy).join('')).join('\u0002');
}

const PLACED: ReadonlySet<string> = new Set(['part', 'section', 'requisite', 'requisite-row', 'signature']);
const NUMBERLESS = { reference: () => '', note: () => '' };

/** What a run adds to a row's words: its look is none of them, nor are numbers that are counted. */
function saidBy(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'field':
      return `\u0003${run.text}\u0003`;
    case 'link':
      return `${run.text}\u0003${run.href}\u0003`;
    case 'reference':
      return '\u0003#';
    case 'note-mark':
      return '';
    case 'blank':
      return `\u0003_${run.length}`;
    default:
      return `\u0003${run.kind}`;
  }
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
  const [older, newer] = [a.words(), b.words()];
  const total = older.weight + newer.weight;
  if (total === 0) return 1;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < older.ids.length && j < newer.ids.length) {
    const x = older.ids[i] as number;
    const y = newer.ids[j] as number;
    if (x === y) {
      common += weightOf(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return (2 * common) / total;
}
