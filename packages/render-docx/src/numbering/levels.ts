import type { Series } from '@polozh/document';
import { WORD_FORMATS, type WordFormat, wordNumber } from './word-number.ts';

/** A level of numbering.xml. */
export interface NumberLevel {
  readonly format: WordFormat;
  /** Word's template: «%1.%2.»; a bullet's is the bullet. */
  readonly template: string;
  /** The level whose next value starts this one anew; `null` when none does. */
  readonly restartAfter: number | null;
}

/** The last value of each level; `undefined` where a level begins anew. */
export type LevelValues = readonly (number | undefined)[];

/** Word has nine levels. */
export const LEVEL_LIMIT = 9;

/** What a level's counters are after its next label, as Word counts; `start` is a value set by hand. */
export function advance(
  levels: readonly NumberLevel[],
  values: LevelValues,
  level: number,
  start?: number,
): LevelValues {
  return levels.map((definition, index) => {
    if (index < level) return values[index] ?? 1;
    if (index === level) return start ?? (values[level] ?? 0) + 1;
    return definition.restartAfter !== null && level <= definition.restartAfter ? undefined : values[index];
  });
}

/** A level's label as Word prints it from its counters. */
export function printLabel(levels: readonly NumberLevel[], values: LevelValues, level: number): string {
  const template = levels[level]?.template ?? '';
  return template.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return wordNumber(levels[index]?.format ?? 'decimal', values[index] ?? 1);
  });
}

/** Some levels of a series, as one numbering of Word's: `first` is the series' level that is level 0 here. */
export interface LevelGroup {
  readonly first: number;
  readonly levels: readonly NumberLevel[];
}

/**
 * The numberings that print a series. Levels that are counted through the part and do not show the levels above make a
 * numbering of their own: «never restart» (w:lvlRestart 0) is unknown to many readers of DOCX, two numberings to none.
 */
export function levelGroups(series: Series): readonly LevelGroup[] {
  const cuts = [0, ...series.levels.keys()].filter(
    (level) => level === 0 || (series.levels[level]?.restartAfter === null && standsAlone(series, level)),
  );
  return [...new Set(cuts)].map((first, index, all) => ({
    first,
    levels: series.levels.slice(first, all[index + 1]).map(({ format, template, restartAfter }) => ({
      format: WORD_FORMATS[format],
      template: template.replace(/%(\d)/g, (_, digit: string) => `%${Number(digit) - first}`),
      restartAfter: restartAfter === null || restartAfter < first ? null : restartAfter - first,
    })),
  }));
}

const standsAlone = (series: Series, first: number): boolean =>
  series.levels
    .slice(first)
    .every(({ template }) => [...template.matchAll(/%(\d)/g)].every(([, digit]) => Number(digit) > first));
