import type { Counter, Label, Series, SeriesLevel } from '@polozh/document';
import { romanNumeral } from '@polozh/russian';
import type { NumberingScheme, NumberPattern } from '../../numbering-scheme.ts';

/** A number given: the label and the number as a text quotes it. */
export interface Given {
  readonly label: Label;
  readonly quoted: string;
}

/** Counts the sections and clauses of one part. */
export interface Counters {
  /** `null` where the scheme leaves the level without numbers. */
  readonly section: (level: 1 | 2, fixed: string | null) => Given | null;
  readonly clause: (depth: 1 | 2 | 3, fixed: string | null) => Given;
  /** The series that the labels' counters point into. */
  readonly series: () => readonly Series[];
}

/** The number of a level in force: its own components as printed, and the series that Word would count it by. */
interface Current {
  readonly path: readonly string[];
  readonly counters: readonly Counter[];
}

const EMPTY: Current = { path: [], counters: [] };

export function createCounters(scheme: NumberingScheme): Counters {
  const series: SeriesBuilder[] = [];
  let section: Current = EMPTY;
  let subsection: Current | null = null;
  const clauses: Current[] = [];
  const values = new Map<string, number>();

  const next = (key: string): number => {
    const value = (values.get(key) ?? 0) + 1;
    values.set(key, value);
    return value;
  };
  /**
   * Counts on, or takes a number typed by hand: «2.3.5» behind 2.3.2 leaves a hole and the count goes on from it, as in an act
   * that lost its clauses; any other («4.1-1», «4.1» among 1., 2.) stands between the numbers and moves none.
   */
  const count = (key: string, fixed: string | null, pattern: NumberPattern, parent: Current): number => {
    if (fixed === null) return next(key);
    const above = pattern.components > 1 && parent.path.length > 0 ? `${parent.path.join('.')}.` : '';
    const own = fixed.replace(/\.$/, '').slice(above.length);
    if (fixed.startsWith(above) && /^\d+$/.test(own) && Number(own) > (values.get(key) ?? 0))
      values.set(key, Number(own));
    return 0;
  };
  /** Serial numbers of sections and clauses met, so that counts below them start anew. */
  let sectionSerial = 0;
  let subsectionSerial = 0;
  const clauseSerials = [0, 0, 0];

  const give = (
    pattern: NumberPattern,
    parent: Current,
    value: number,
    fixed: string | null,
    restart: boolean,
  ): Given & { readonly current: Current } => {
    if (fixed !== null) {
      const quoted = fixed.replace(/\.$/, '');
      return {
        label: { text: `${pattern.prefix}${quoted}${pattern.suffix}`, counter: null },
        quoted,
        current: { path: quoted.split('.'), counters: [] },
      };
    }
    const own = pattern.format === 'roman' ? romanNumeral(value) : String(value);
    const inherited = pattern.components > 1 ? parent.path : [];
    const path = [...inherited, own];
    const quoted = path.join('.');
    const automatic = inherited.length === 0 || parent.counters.length === inherited.length;
    const counter = automatic
      ? seriesCounter(series, pattern, inherited.length === 0 ? EMPTY : parent, value, restart)
      : null;
    return {
      label: { text: `${pattern.prefix}${quoted}${pattern.suffix}`, counter },
      quoted,
      current: {
        path,
        counters: counter === null ? [] : [...(inherited.length === 0 ? [] : parent.counters), counter],
      },
    };
  };

  return {
    section(level, fixed) {
      const pattern = level === 1 ? scheme.section : scheme.subsection;
      clauses.length = 0;
      if (level === 1) {
        sectionSerial++;
        subsection = null;
        subsectionSerial = 0;
      } else subsectionSerial = sectionSerial * 1000 + next(`subsection serial ${sectionSerial}`);
      if (pattern === null) {
        if (level === 1) section = EMPTY;
        return null;
      }
      const above = level === 1 ? EMPTY : section;
      const key = level === 1 ? 'section' : `subsection ${pattern.restarts ? sectionSerial : ''}`;
      const value = count(key, fixed, pattern, above);
      const given = give(pattern, above, value, fixed, level === 2 && pattern.restarts);
      if (level === 1) section = given.current;
      else subsection = given.current;
      return given;
    },
    clause(depth, fixed) {
      const index = (depth - 1) as 0 | 1 | 2;
      clauses.length = index;
      const above = index === 0 ? (subsection ?? section) : (clauses[index - 1] ?? EMPTY);
      const pattern = scheme.clauses[index] ?? deeper(scheme.clauses[0]);
      // The serial tells which block above the count belongs to, so that the next such block starts it anew.
      const scope =
        index === 0
          ? pattern.restarts
            ? `${sectionSerial}.${subsection === null ? '' : subsectionSerial}`
            : ''
          : `${clauseSerials[index - 1]}`;
      // Clauses that stand beside subsections and look like them («1.1.» and «1.2. Подраздел») share one count.
      const shared =
        index === 0 && subsection === null && pattern.components > 1 && isAlike(pattern, scheme.subsection);
      const key = shared ? `subsection ${sectionSerial}` : `clause ${depth} ${scope}`;
      const value = count(key, fixed, pattern, above);
      clauseSerials[index] = (clauseSerials[index] ?? 0) + 1;
      const given = give(pattern, above, value, fixed, index > 0 || pattern.restarts);
      clauses[index] = given.current;
      return given;
    },
    series: () => series.map((builder) => ({ levels: builder.levels })),
  };
}

const isAlike = (a: NumberPattern, b: NumberPattern | null): boolean =>
  b !== null &&
  a.prefix === b.prefix &&
  a.format === b.format &&
  a.components === b.components &&
  a.restarts === b.restarts;

/** A deeper clause without a pattern of its own prints the number above and its own. */
const deeper = (first: NumberPattern): NumberPattern => ({
  prefix: '',
  suffix: first.suffix,
  format: 'decimal',
  components: 2,
  restarts: true,
});

interface SeriesBuilder {
  /** What each level looks like; levels of one series follow each other downwards. */
  readonly levels: SeriesLevel[];
}

/** Finds or makes the series and level that count this number, so that Word can go on counting by itself. */
function seriesCounter(
  series: SeriesBuilder[],
  pattern: NumberPattern,
  parent: Current,
  value: number,
  restart: boolean,
): Counter {
  const above = parent.counters[parent.counters.length - 1];
  if (above !== undefined) {
    const level = above.level + 1;
    const { levels } = series[above.series] as SeriesBuilder;
    levels[level] ??= {
      format: pattern.format,
      template: templateOf(pattern, level),
      restartAfter: restart ? level - 1 : null,
    };
    return { series: above.series, level, value };
  }
  const template = templateOf(pattern, 0);
  const index = series.findIndex(
    (builder) => builder.levels[0]?.template === template && builder.levels[0].format === pattern.format,
  );
  if (index >= 0) return { series: index, level: 0, value };
  series.push({ levels: [{ format: pattern.format, template, restartAfter: null }] });
  return { series: series.length - 1, level: 0, value };
}

function templateOf({ prefix, suffix }: NumberPattern, level: number): string {
  let template = `${prefix}%1`;
  for (let number = 2; number <= level + 1; number++) template += `.%${number}`;
  return template + suffix;
}
