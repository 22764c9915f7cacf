import type { Comparison } from '@polozh/syntax';

/** A place between two numbers: before `at` or behind it. */
interface Cut {
  readonly at: number;
  readonly behind: boolean;
}

/** The numbers parted at all the places that conditions ask about, so that each comparison is a set of intervals. */
export interface NumberLine {
  /** How many intervals there are. */
  readonly size: number;
  /** The interval of a number. */
  readonly intervalOf: (number: number) => number;
  /** The intervals in which a comparison holds; it must be one of those given when the line was made. */
  readonly where: (comparison: Comparison, value: number) => readonly number[];
  /** An interval in words of a condition: «численность больше 50 и численность не больше 100». */
  readonly describe: (interval: number, name: string) => string;
}

export interface Comparing {
  readonly comparison: Comparison;
  readonly value: number;
}

/** @param whole true where only whole numbers come (years): «больше 2020» is «не меньше 2021» then */
export function createNumberLine(comparisons: readonly Comparing[], whole: boolean): NumberLine {
  const cutAt = (value: number, behind: boolean): Cut => {
    if (!whole) return { at: value, behind };
    return { at: behind ? Math.floor(value) + 1 : Math.ceil(value), behind: false };
  };
  const cutsOf = ({ comparison, value }: Comparing): readonly Cut[] =>
    comparison === 'equal'
      ? [cutAt(value, false), cutAt(value, true)]
      : [cutAt(value, comparison === 'more' || comparison === 'at-most')];
  const cuts: Cut[] = [];
  for (const cut of comparisons.flatMap(cutsOf).sort((a, b) => a.at - b.at || Number(a.behind) - Number(b.behind))) {
    const last = cuts[cuts.length - 1];
    if (last?.at !== cut.at || last.behind !== cut.behind) cuts.push(cut);
  }
  /** Whether one number alone lies between two cuts. */
  const isNumber = (lower: Cut, upper: Cut | undefined): boolean =>
    !lower.behind && (whole ? upper?.at === lower.at + 1 : upper?.at === lower.at);
  const indexOf = (cut: Cut): number => cuts.findIndex((known) => known.at === cut.at && known.behind === cut.behind);
  return {
    size: cuts.length + 1,
    intervalOf: (number) => cuts.filter((cut) => (cut.behind ? number > cut.at : number >= cut.at)).length,
    where: (comparison, value) => {
      const [first = -1, last = -1] = cutsOf({ comparison, value }).map(indexOf);
      const above = comparison === 'more' || comparison === 'at-least';
      return Array.from({ length: cuts.length + 1 }, (_, interval) => interval).filter((interval) => {
        if (comparison === 'equal') return interval > first && interval <= last;
        return above ? interval > first : interval <= first;
      });
    },
    describe: (interval, name) => {
      const lower = cuts[interval - 1];
      const upper = cuts[interval];
      if (lower !== undefined && isNumber(lower, upper)) return `${name} = ${numeral(lower.at)}`;
      const parts: string[] = [];
      if (lower !== undefined) parts.push(`${name} ${lower.behind ? 'больше' : 'не меньше'} ${numeral(lower.at)}`);
      if (upper !== undefined) parts.push(`${name} ${upper.behind ? 'не больше' : 'меньше'} ${numeral(upper.at)}`);
      return parts.join(' и ');
    },
  };
}

const numeral = (number: number): string => String(number).replace('.', ',');
