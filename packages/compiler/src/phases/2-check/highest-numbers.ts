import type { Block } from '@polozh/syntax';
import type { Symbols } from '../../symbols.ts';
import type { Standing } from './standing.ts';

/** What a reference leads to. */
export type Noun = 'пункт' | 'раздел' | 'приложение' | 'таблица';

/** What numbers a document can have at most, whatever its conditions leave of it. */
export interface Highest {
  readonly siblings: (standing: readonly Standing[], presence: unknown, parent: Block | null) => void;
  readonly fixedNumber: () => void;
  /** Told of a table with a caption, which has a number. */
  readonly table: () => void;
  /** Whether the document has anything of the kind that a reference could lead to. */
  readonly has: (noun: Noun) => boolean;
  /** Whether no variant has such a number; `false` where that is not certain. */
  readonly isBeyond: (noun: Noun, number: string) => boolean;
}

/** Counts blocks as if all of them stood in one variant: none has more. */
export function createHighest({ numbering }: Symbols): Highest {
  let sections = 0;
  let clauses = 0;
  let appendices = 0;
  let tables = 0;
  let hasFixed = false;
  const isUsual = numbering.section?.components === 1 && numbering.clauses[0].components === 2;
  return {
    siblings: (standing, _, parent) => {
      if (parent !== null && parent.kind !== 'section' && parent.kind !== 'appendix') return;
      const count = (is: (block: Block) => boolean): number => standing.filter(({ block }) => is(block)).length;
      sections = Math.max(
        sections,
        count((block) => block.kind === 'section' && block.level === 1),
      );
      clauses = Math.max(
        clauses,
        count(
          (block) => (block.kind === 'clause' && block.depth === 1) || (block.kind === 'section' && block.level === 2),
        ),
      );
      appendices += count((block) => block.kind === 'appendix');
    },
    fixedNumber: () => {
      hasFixed = true;
    },
    table: () => {
      tables++;
    },
    has: (noun) =>
      noun === 'таблица'
        ? tables > 0
        : noun === 'приложение'
          ? appendices > 0
          : noun === 'раздел'
            ? sections > 0 && numbering.section !== null
            : clauses > 0,
    isBeyond: (noun, number) => {
      if (hasFixed || !/^[\d.]+$/.test(number)) return false;
      const [first = 0, second = 0] = number.split('.').map(Number);
      if (noun === 'таблица') return first > tables;
      if (noun === 'приложение') return first > appendices;
      if (!isUsual) return false;
      if (noun === 'раздел' || number.includes('.')) return first > sections || second > clauses;
      return sections === 0 && first > clauses;
    },
  };
}
