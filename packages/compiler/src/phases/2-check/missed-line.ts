import type { Block } from '@polozh/syntax';
import type { SourceLine } from './source-lines.ts';

/** A line's typed beginning, and what has to stand there. */
export interface Missed {
  readonly form: 'space' | 'bullet' | 'letter' | 'latin' | 'slash';
  readonly sign: string;
  readonly instead: string;
  /** Whether nothing else can have been meant. */
  readonly isCertain: boolean;
}

/** A missed marker with the line that it begins. */
export interface MissedLine {
  readonly line: SourceLine;
  readonly missed: Missed;
}

/** Lines that follow each other in blocks side by side, and what stands before the first of them. */
export interface LineRun {
  readonly lines: readonly SourceLine[];
  readonly block: Block;
  /** Whether a colon stands before the first line of a paragraph. */
  readonly isLed: boolean;
  /** Whether it is another act's text, with its own way of counting. */
  readonly isQuoted: boolean;
}
