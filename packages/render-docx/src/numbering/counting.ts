import { SIDES, type Side } from '../redline/sides.ts';
import type { NumberPlace } from '../word/properties.ts';
import { advance, LEVEL_LIMIT, type LevelValues, type NumberLevel, printLabel } from './levels.ts';

/** A w:abstractNum: `hanging` labels stand before an indented text, others run on with it. */
export interface AbstractNumbering {
  readonly id: number;
  readonly hanging: boolean;
  readonly levels: readonly NumberLevel[];
}

/** A w:num: a use of an abstract numbering, with the values that it starts its levels from. */
export interface NumberingInstance {
  readonly num: number;
  readonly abstract: number;
  readonly start: { readonly level: number; readonly value: number } | null;
}

/** What a label has to print in each of the two documents; `undefined` where it does not stand. */
export type Wanted = Readonly<Record<Side, string | undefined>>;

/** A numbering as the plan is made: Word's counters, played for both documents of a redline at once. */
export interface Counting {
  readonly abstract: AbstractNumbering;
  readonly values: Record<Side, LevelValues>;
  /** The instances whose start values have been used up: Word starts at the first paragraph of an instance that it meets. */
  readonly started: Readonly<Record<Side, Set<number>>>;
}

export const createCounting = (abstract: AbstractNumbering): Counting => ({
  abstract,
  values: { new: [], old: [] },
  started: { new: new Set(), old: new Set() },
});

/** Labels that go on from each other; `current` is `null` until a first one. */
export interface Sequence {
  readonly counting: Counting;
  readonly restarts: boolean;
  current: NumberingInstance | null;
}

/** Gives labels their places in numberings; makes instances as starts by hand are needed. */
export interface Placer {
  readonly instances: readonly NumberingInstance[];
  /** The place that prints what is wanted in both documents, or `null` where none does: the label is text then. */
  place(sequence: Sequence, level: number, wanted: Wanted): NumberPlace | null;
}

export function createPlacer(): Placer {
  const instances: NumberingInstance[] = [];
  return {
    instances,
    place(sequence, level, wanted) {
      const { counting, restarts, current } = sequence;
      const { levels, id } = counting.abstract;
      if (levels[level] === undefined || level >= LEVEL_LIMIT) return null;
      const fresh = (value: number | null): NumberingInstance => ({
        num: instances.length + 1,
        abstract: id,
        start: value === null ? null : { level, value },
      });
      const next = current ?? (restarts ? null : fresh(null));
      const fits = (instance: NumberingInstance): boolean => printsWanted(counting, instance, level, wanted);
      const found = next !== null && fits(next) ? next : candidates(levels[level].format, wanted).map(fresh).find(fits);
      if (found === undefined) return null;
      if (found !== current) instances.push(found);
      sequence.current = found;
      for (const side of SIDES) if (wanted[side] !== undefined) count(counting, found, level, side);
      return { num: found.num, level };
    },
  };
}

/** What the counters of a side are after a label of an instance. */
function after(
  { abstract, values, started }: Counting,
  instance: NumberingInstance,
  level: number,
  side: Side,
): LevelValues {
  const { num, start } = instance;
  const starts = start !== null && start.level === level && !started[side].has(num);
  return advance(abstract.levels, values[side], level, starts ? start.value : undefined);
}

function count(counting: Counting, instance: NumberingInstance, level: number, side: Side): void {
  counting.values[side] = after(counting, instance, level, side);
  if (instance.start?.level === level) counting.started[side].add(instance.num);
}

const printsWanted = (counting: Counting, instance: NumberingInstance, level: number, wanted: Wanted): boolean =>
  SIDES.every((side) => {
    const text = wanted[side];
    return (
      text === undefined || printLabel(counting.abstract.levels, after(counting, instance, level, side), level) === text
    );
  });

const LETTER_VALUES = Array.from({ length: 58 }, (_, index) => index + 1);

/** Values that could print a label; one of an inserted and a deleted label tells as much as both. */
function candidates(format: NumberLevel['format'], { new: text, old }: Wanted): readonly number[] {
  return format === 'decimal' ? ((text ?? old ?? '').match(/\d{1,9}/g) ?? []).map(Number) : LETTER_VALUES;
}
