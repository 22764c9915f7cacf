import { type Analysis, analyse, understand } from '@polozh/compiler';
import type { Level, Outcome } from '@polozh/diagnostics';
import { parse } from '@polozh/syntax';
import { type Declared, declaredIn } from '../index/declared.ts';
import { lazy } from '../lazy.ts';
import { kindsOf, type NumberTable, numberTable } from './numbers.ts';
import type { SourceUnit } from './source-unit.ts';

/** A source with all that it includes: what one document is made of. */
export interface Program {
  readonly entry: string;
  readonly levels: Levels;
  readonly units: ReadonlyMap<string, SourceUnit>;
  /** What its files declare, read from their rows: there before the analysis, whatever is wrong with the text. */
  readonly declared: () => Declared;
  /** Its symbols and conditions; there before the checks are through. */
  readonly analysis: () => Analysis;
  /** The same with the problems of all its files. */
  readonly analysed: () => Outcome<Analysis>;
  /** The numbers of its blocks in the first kind alone, which are there at once. */
  readonly firstNumbers: () => NumberTable;
  /** The numbers of its blocks in all kinds. */
  readonly allNumbers: () => NumberTable;
}

/** What the project sets for its checks, by the printed code. */
export type Levels = ReadonlyMap<string, Level>;

export function createProgram(entry: string, units: ReadonlyMap<string, SourceUnit>, levels: Levels): Program {
  const texts = new Map([...units].map(([path, unit]) => [path, unit.text]));
  const parsed = lazy(() => parse(entry, texts, (path) => unitRows(units, path)));
  const analysed = lazy(() => analyse(parsed().value, { problems: parsed().diagnostics, levels }));
  const quick = lazy(() => understand(parsed().value, { levels }));
  const analysis = (): Analysis => analysed.made()?.value ?? quick();
  return {
    entry,
    levels,
    units,
    declared: lazy(() => declaredIn([...units.values()].map((unit) => unit.index()))),
    analysis,
    analysed,
    firstNumbers: lazy(() => numberTable(analysis(), kindsOf(analysis()).slice(0, 1))),
    allNumbers: lazy(() => numberTable(analysis(), kindsOf(analysis()))),
  };
}

const unitRows = (units: ReadonlyMap<string, SourceUnit>, path: string): ReturnType<SourceUnit['rows']> =>
  units.get(path)?.rows() ?? { value: [], diagnostics: [] };

/** True where a program is made of exactly these files under these levels, so that all that is known of it still holds. */
export const isMadeOf = (
  program: Program,
  entry: string,
  units: ReadonlyMap<string, SourceUnit>,
  levels: Levels,
): boolean =>
  program.entry === entry &&
  program.levels === levels &&
  program.units.size === units.size &&
  [...units].every(([path, unit]) => program.units.get(path) === unit);
