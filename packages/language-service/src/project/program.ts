import { type Analysis, analyse } from '@polozh/compiler';
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
  /** Its symbols and conditions, with the problems of all its files. */
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
  const analysed = lazy(() => {
    const parsed = parse(entry, texts, (path) => unitRows(units, path));
    return analyse(parsed.value, { problems: parsed.diagnostics, levels });
  });
  return {
    entry,
    levels,
    units,
    declared: lazy(() => declaredIn([...units.values()].map((unit) => unit.index()))),
    analysed,
    firstNumbers: lazy(() => numberTable(analysed().value, kindsOf(analysed().value).slice(0, 1))),
    allNumbers: lazy(() => numberTable(analysed().value, kindsOf(analysed().value))),
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
