import type { Document, Label, List } from '@polozh/document';
import { NUMBERED_STYLES, type NumberedStyle } from '../styles/style-ids.ts';
import type { Labelled } from '../word/labelled.ts';
import type { NumberPlace } from '../word/properties.ts';
import { advance, LEVEL_LIMIT, type LevelValues, levelGroups, type NumberLevel, printLabel } from './levels.ts';

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

/** What Word is to count by itself. Each label that is planned prints exactly as the Document says; all others are text. */
export interface NumberingPlan {
  readonly abstracts: readonly AbstractNumbering[];
  readonly instances: readonly NumberingInstance[];
  /** Numbers by their owners, each of which stands in a document once; an owner that is not here has its label as text. */
  readonly places: ReadonlyMap<object, NumberPlace>;
  /** The level that a style carries by itself. */
  readonly styles: ReadonlyMap<NumberedStyle, NumberPlace>;
}

/** A numbering as the plan is made: Word's counters, played. */
interface Counting {
  readonly abstract: AbstractNumbering;
  values: LevelValues;
}

/** Labels that go on from each other; `num` is `null` until a first one. */
interface Sequence {
  readonly counting: Counting;
  readonly restarts: boolean;
  num: number | null;
}

/** Plans numbering.xml for a document's labels. */
export function planNumbering(document: Document, things: readonly Labelled[]): NumberingPlan {
  const abstracts: AbstractNumbering[] = [];
  const instances: NumberingInstance[] = [];
  const places = new Map<object, NumberPlace>();

  const count = (levels: readonly NumberLevel[], hanging: boolean): Counting => {
    const abstract = { id: abstracts.length, hanging, levels };
    abstracts.push(abstract);
    return { abstract, values: [] };
  };

  const place = (sequence: Sequence, level: number, text: string): NumberPlace | null => {
    const { counting, restarts } = sequence;
    const { levels, id } = counting.abstract;
    if (levels[level] === undefined || level >= LEVEL_LIMIT) return null;
    const start = startFor(counting, level, text, restarts && sequence.num === null);
    if (start === null) return null;
    if (sequence.num === null || start !== 'next') {
      sequence.num = instances.length + 1;
      instances.push({ num: sequence.num, abstract: id, start: start === 'next' ? null : { level, value: start } });
    }
    counting.values = advance(levels, counting.values, level, start === 'next' ? undefined : start);
    return { num: sequence.num, level };
  };

  const series = document.parts.map((part) =>
    part.series.map((one) =>
      levelGroups(one).map(({ first, levels }) => ({
        first,
        sequence: { counting: count(levels, false), restarts: false, num: null } as Sequence,
      })),
    ),
  );
  const markers = new Map<string, Counting>();
  const lists = new Map<List, Sequence>();

  const listSequence = (list: List, label: Label): Sequence => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    const { format, template } = listFormat(list, label.text);
    const key = `${format} ${template(0)}`;
    const counting = markers.get(key) ?? count(listLevels(format, template), true);
    markers.set(key, counting);
    const sequence = { counting, restarts: format !== 'bullet', num: null };
    lists.set(list, sequence);
    return sequence;
  };

  const styles = new Map<NumberedStyle, NumberPlace>();
  for (const { owner, label, part, style, list } of things) {
    if (label === null) continue;
    if (list !== null) {
      const planned = place(listSequence(list, label), listLevel(list), label.text);
      if (planned !== null) places.set(owner, planned);
      continue;
    }
    if (label.counter === null) continue;
    const { series: index, level } = label.counter;
    const group = series[part]?.[index]?.findLast(({ first }) => first <= level);
    if (group === undefined) continue;
    const planned = place(group.sequence, level - group.first, label.text);
    if (planned === null) continue;
    places.set(owner, planned);
    if (part === 0 && style !== null && !styles.has(style) && !taken(styles, planned)) styles.set(style, planned);
  }
  bindDeeper(styles, instances, abstracts);
  return { abstracts, instances, places, styles };
}

/** The value that a label needs: the next one, one set by hand, or `null` where no value prints the text. */
function startFor(
  { abstract, values }: Counting,
  level: number,
  text: string,
  forced: boolean,
): number | 'next' | null {
  const { levels } = abstract;
  const prints = (start?: number): boolean => printLabel(levels, advance(levels, values, level, start), level) === text;
  if (!forced && prints()) return 'next';
  return candidates(levels[level]?.format ?? 'decimal', text).find(prints) ?? null;
}

const LETTER_VALUES = Array.from({ length: 58 }, (_, index) => index + 1);

const candidates = (format: NumberLevel['format'], text: string): readonly number[] =>
  format === 'decimal' ? (text.match(/\d{1,9}/g) ?? []).map(Number) : LETTER_VALUES;

const taken = (styles: ReadonlyMap<NumberedStyle, NumberPlace>, { num, level }: NumberPlace): boolean =>
  [...styles.values()].some((place) => place.num === num && place.level === level);

/** Styles that the document does not use yet get the levels that follow, so that a first subclause added in Word counts. */
function bindDeeper(
  styles: Map<NumberedStyle, NumberPlace>,
  instances: readonly NumberingInstance[],
  abstracts: readonly AbstractNumbering[],
): void {
  for (const style of ['Clause2', 'Clause3'] as const) {
    const upper = styles.get(NUMBERED_STYLES[NUMBERED_STYLES.indexOf(style) - 1] ?? 'Clause1');
    if (styles.has(style) || upper === undefined) continue;
    const abstract = abstracts[instances[upper.num - 1]?.abstract ?? -1];
    const place = { num: upper.num, level: upper.level + 1 };
    if (abstract?.levels[place.level] !== undefined && !taken(styles, place)) styles.set(style, place);
  }
}

const listLevel = ({ depth }: List): number => Math.min(Math.max(depth, 1), LEVEL_LIMIT) - 1;

const listLevels = (format: NumberLevel['format'], template: (level: number) => string): readonly NumberLevel[] =>
  Array.from({ length: LEVEL_LIMIT }, (_, level) => ({
    format,
    template: template(level),
    restartAfter: level === 0 ? null : level - 1,
  }));

/** A list's numbers in Word's terms, told by its kind and by its first label («а)», «1)», «–»). */
function listFormat(
  { marker }: List,
  label: string,
): { format: NumberLevel['format']; template: (level: number) => string } {
  const number = marker === 'letter' ? /^[а-яё]+/.exec(label) : marker === 'number' ? /^\d+/.exec(label) : null;
  if (number === null) return { format: 'bullet', template: () => label.replace(/%/g, '') };
  const rest = label.slice(number[0].length).replace(/%/g, '');
  return {
    format: marker === 'letter' ? 'russianLower' : 'decimal',
    template: (level) => `%${level + 1}${rest}`,
  };
}
