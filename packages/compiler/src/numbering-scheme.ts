import type { NumberFormat } from '@polozh/document';

/** How a level of headings or clauses is numbered: `Глава 1.` is prefix «Глава », one decimal component, suffix «.». */
export interface NumberPattern {
  readonly prefix: string;
  readonly suffix: string;
  readonly format: NumberFormat;
  /** How many numbers stand in it: with 1 the level counts alone, with 2 the number of the level above goes before. */
  readonly components: number;
  /** Counts anew in each section and subsection though only its own number is printed. */
  readonly restarts: boolean;
}

/** The five levels that can be numbered; `null` for none. */
export interface NumberingScheme {
  readonly section: NumberPattern | null;
  readonly subsection: NumberPattern | null;
  /** `+`, `++`, `+++`; a deeper clause without a pattern of its own takes the one above with one number more. */
  readonly clauses: readonly [NumberPattern, NumberPattern | null, NumberPattern | null];
  /** How an appendix is told from the others: «№ 1», «1», «А»; `null` for none. */
  readonly appendix: AppendixPattern | null;
}

/** `letters` go А Б В Г Д Е Ж И К … as ГОСТ Р 2.105 (point 4.3) names appendices. */
export interface AppendixPattern {
  readonly prefix: string;
  readonly letters: boolean;
}

const pattern = (components: number): NumberPattern => ({
  prefix: '',
  suffix: '.',
  format: 'decimal',
  components,
  restarts: components > 1,
});

/** 1., 1.1., 1.1.1. */
export const DEFAULT_NUMBERING: NumberingScheme = {
  section: pattern(1),
  subsection: pattern(2),
  clauses: [pattern(2), null, null],
  appendix: { prefix: '№\u00a0', letters: false },
};

const EXAMPLE =
  /^(?<prefix>(?:[^\dIXV]*\s|§\s*)?)(?<number>(?:\d+|[IVX]+)(?:\.\d+)*)(?<suffix>[.)]?)(?<each>\s+в каждом (?:под)?разделе)?$/u;

/** Reads a pattern from the first number written as an example: «1.1.», «I.», «Глава 1.», «§ 1», «1. в каждом разделе». */
export function readNumberPattern(example: string): NumberPattern | null {
  const groups = EXAMPLE.exec(example.trim())?.groups;
  if (groups === undefined) return null;
  const number = groups['number'] ?? '';
  const components = number.split('.').length;
  return {
    prefix: groups['prefix'] ?? '',
    suffix: groups['suffix'] ?? '',
    format: /^[IVX]/.test(number) ? 'roman' : 'decimal',
    components,
    restarts: components > 1 || groups['each'] !== undefined,
  };
}

const APPENDIX = /^(?<sign>(?:№|N)\s*)?(?<number>1|[АA])$/u;

/** Reads the example of the first appendix: «№ 1», «N 1», «1», «А». */
export function readAppendixPattern(example: string): AppendixPattern | null {
  const groups = APPENDIX.exec(example.trim())?.groups;
  if (groups === undefined) return null;
  const sign = groups['sign']?.trim();
  return { prefix: sign === undefined ? '' : `${sign}\u00a0`, letters: groups['number'] !== '1' };
}
