import type { Counter, Document, Label, List } from '@polozh/document';
import { standsOn } from '../redline/sides.ts';
import { NUMBERED_STYLES, type NumberedStyle } from '../styles/style-ids.ts';
import type { Labelled } from '../word/labelled.ts';
import type { NumberPlace } from '../word/properties.ts';
import {
  type AbstractNumbering,
  type Counting,
  createCounting,
  createPlacer,
  type NumberingInstance,
  type Sequence,
  type Wanted,
} from './counting.ts';
import { LEVEL_LIMIT, levelGroups, type NumberLevel } from './levels.ts';

/** What Word is to count by itself. Each label that is planned prints exactly as the Document says; all others are text. */
export interface NumberingPlan {
  readonly abstracts: readonly AbstractNumbering[];
  readonly instances: readonly NumberingInstance[];
  /** Numbers by their owners, each of which stands in a document once; an owner that is not here has its label as text. */
  readonly places: ReadonlyMap<object, NumberPlace>;
  /** The level that a style carries by itself. */
  readonly styles: ReadonlyMap<NumberedStyle, NumberPlace>;
}

/** Plans numbering.xml for a document's labels. */
export function planNumbering(document: Document, things: readonly Labelled[]): NumberingPlan {
  const abstracts: AbstractNumbering[] = [];
  const places = new Map<object, NumberPlace>();
  const { instances, place } = createPlacer();

  const count = (levels: readonly NumberLevel[], hanging: boolean): Counting => {
    const abstract = { id: abstracts.length, hanging, levels };
    abstracts.push(abstract);
    return createCounting(abstract);
  };

  const series = document.parts.map((part) =>
    part.series.map((one) =>
      levelGroups(one).map(({ first, levels }) => ({
        first,
        sequence: { counting: count(levels, false), restarts: false, current: null } as Sequence,
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
    const sequence: Sequence = { counting, restarts: format !== 'bullet', current: null };
    lists.set(list, sequence);
    return sequence;
  };

  const counters = countersOfKinds(things);
  // A redline does not say what counted a number that is gone: what counts the others of its kind, if that prints it.
  const counterOfKind = (
    part: number,
    style: NumberedStyle | null,
    { change }: Labelled['owner'],
  ): Counter | undefined => (change === 'deleted' ? counters.get(`${part} ${style}`) : undefined);

  const styles = new Map<NumberedStyle, NumberPlace>();
  for (const { owner, head, label, part, style, list } of things) {
    // A number comes and goes with its paragraph; where the label alone did, it is text.
    if (label === null || owner.change !== head.change) continue;
    const wanted = wantedOf(label, owner);
    if (list !== null) {
      const planned = place(listSequence(list, label), listLevel(list), wanted);
      if (planned !== null) places.set(owner, planned);
      continue;
    }
    const counter = label.counter ?? counterOfKind(part, style, owner);
    if (counter === undefined) continue;
    const { series: index, level } = counter;
    const group = series[part]?.[index]?.findLast(({ first }) => first <= level);
    if (group === undefined) continue;
    const planned = place(group.sequence, level - group.first, wanted);
    if (planned === null) continue;
    places.set(owner, planned);
    if (part === 0 && style !== null && !styles.has(style) && !taken(styles, planned)) styles.set(style, planned);
  }
  bindDeeper(styles, instances, abstracts);
  return { abstracts, instances, places, styles };
}

/** The counter of the first number of each style in each part. */
function countersOfKinds(things: readonly Labelled[]): ReadonlyMap<string, Counter> {
  const counters = new Map<string, Counter>();
  for (const { label, part, style } of things) {
    const key = `${part} ${style}`;
    if (style !== null && label !== null && label.counter !== null && !counters.has(key))
      counters.set(key, label.counter);
  }
  return counters;
}

const wantedOf = ({ text, before }: Label, owner: Labelled['owner']): Wanted => ({
  new: standsOn('new', owner) ? text : undefined,
  old: standsOn('old', owner) ? (owner.change === undefined ? (before ?? text) : text) : undefined,
});

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
