import type {
  Difference,
  Differences,
  Place,
  ReferenceRenumbering,
  Renumbering,
  SettingChange,
} from '../changes/difference.ts';
import type { Comparison } from '../compare.ts';
import { type SharedPlace, sharedPlaces } from './order.ts';
import { gatherReplacements, type Replacement } from './replacements.ts';

/** A variant's comparison with what it is called; `null` where the documents have no variants. */
export interface VariantReport {
  readonly variant: string | null;
  readonly comparison: Comparison;
  readonly differences: Differences;
}

/** What is compared with what, in all variants asked for. */
export interface Report {
  /** What the older and the newer documents are called: file names, revisions or variants. */
  readonly before: string;
  readonly after: string;
  /** Both are variants of one text, not an older and a newer one. */
  readonly sameSource?: boolean;
  readonly variants: readonly VariantReport[];
  /** Kinds of which only one side knows, so that there is nothing to compare them with. */
  readonly kinds?: KindChanges;
  /** What differs beside that once choices are decided that are left open. */
  readonly decisions?: readonly Decision<Report>[];
}

export interface KindChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Choices with what is decided, and what differs then that does not differ before. */
export interface Decision<T> {
  readonly decided: readonly { readonly choice: string; readonly value: string }[];
  readonly differs: T;
}

/** One difference of one or several variants, with its places in each. */
export interface SharedDifference {
  readonly difference: Difference;
  readonly occurrences: readonly Occurrence[];
  /** It stands for many changes, which all put the same words in place of the same words. */
  readonly replacement?: Replacement;
}

export interface Occurrence {
  readonly variants: readonly string[];
  readonly before: Place | null;
  readonly after: Place | null;
  readonly others: readonly Place[];
  readonly block: string;
}

/** Something that several variants tell alike. */
export interface Shared<T> {
  readonly variants: readonly string[];
  readonly value: T;
}

/** A report over all its variants: what they have in common is told once. */
export interface Summary {
  readonly equal: boolean;
  /** All variants compared, where there are several. */
  readonly variants: readonly string[];
  readonly changes: readonly SharedDifference[];
  readonly renumbered: readonly Shared<readonly Renumbering[]>[];
  readonly references: readonly Shared<ReferenceRenumbering>[];
  readonly settings: readonly Shared<SettingChange>[];
  readonly kinds: KindChanges;
  readonly decisions: readonly Decision<Summary>[];
}

export function summarize(report: Report): Summary {
  const several = report.variants.length > 1;
  const names = several ? report.variants.map(({ variant }) => variant ?? '') : [];
  const { kinds = { added: [], removed: [] }, decisions = [] } = report;
  return {
    equal: isEqual(report),
    variants: names,
    changes: gatherReplacements(sharedChanges(report)),
    renumbered: shared(report, ({ renumbered }) => (renumbered.length === 0 ? [] : [renumbered])),
    references: shared(report, ({ references }) => references),
    settings: shared(report, ({ settings }) => settings),
    kinds,
    decisions: decisions.map(({ decided, differs }) => ({ decided, differs: summarize(differs) })),
  };
}

/** Whether nothing differs in any variant, nor would once a choice is decided. */
export const isEqual = ({ variants, kinds, decisions = [] }: Report): boolean =>
  variants.every(({ differences }) => differences.equal) &&
  (kinds === undefined || kinds.added.length + kinds.removed.length === 0) &&
  decisions.every(({ differs }) => isEqual(differs));

function shared<T>(report: Report, valuesOf: (differences: Differences) => readonly T[]): readonly Shared<T>[] {
  const found = new Map<string, { variants: string[]; value: T }>();
  for (const { variant, differences } of report.variants) {
    for (const value of valuesOf(differences)) {
      const key = JSON.stringify(value);
      const known = found.get(key);
      if (known === undefined) found.set(key, { variants: [variant ?? ''], value });
      else if (!known.variants.includes(variant ?? '')) known.variants.push(variant ?? '');
    }
  }
  return [...found.values()];
}

interface MutableShared {
  difference: Difference;
  readonly place: SharedPlace;
  readonly occurrences: (Occurrence & { readonly variants: string[] })[];
}

/** Differences with the same words are one, first of all those of one place of the source; all in the order of the text. */
function sharedChanges({ variants }: Report): readonly SharedDifference[] {
  const places = sharedPlaces(variants.map(({ comparison }) => comparison));
  const known = new Map<string, MutableShared[]>();
  for (const [index, { variant, differences }] of variants.entries()) {
    const placeOf = ({ row }: Difference): SharedPlace => places[index]?.[row] as SharedPlace;
    const own = new Map<string, Difference[]>();
    for (const change of differences.changes) {
      const key = JSON.stringify([change.kind, placeKind(change), wordsOf(change)]);
      const like = own.get(key);
      if (like === undefined) own.set(key, [change]);
      else like.push(change);
    }
    for (const [key, changes] of own) {
      const shared = known.get(key) ?? [];
      const partners = partnersOf(changes.map(placeOf), shared);
      for (const [at, difference] of changes.entries()) {
        const partner = partners[at] ?? { difference, place: placeOf(difference), occurrences: [] };
        if (partners[at] === undefined) shared.push(partner);
        partner.difference = withCommonLabels(partner.difference, difference);
        addOccurrence(partner, variant ?? '', difference);
      }
      known.set(key, shared);
    }
  }
  return [...known.values()].flat().toSorted((a, b) => a.place.place - b.place.place);
}

/** What each of several like differences of one variant is in the other variants: by its place, else by its order. */
function partnersOf(
  places: readonly SharedPlace[],
  shared: readonly MutableShared[],
): readonly (MutableShared | undefined)[] {
  const byPlace = new Map(shared.map((one) => [one.place.key, one]));
  const sure = places.map(({ key }) => byPlace.get(key));
  const left = new Set(shared);
  for (const one of sure) if (one !== undefined) left.delete(one);
  const others = left.values();
  return sure.map((one) => one ?? (others.next().value as MutableShared | undefined));
}

/** A clause has another number in another variant; what stands in it is told with its numbers. */
const wordsOf = ({ lines }: Difference): unknown =>
  lines.length === 1 ? lines.map(({ label: _, labelBefore: __, ...words }) => words) : lines;

const placeKind = ({ before, after }: Difference): string => (after ?? before)?.kind ?? '';

/** Labels that not all variants print are told by the places alone. */
function withCommonLabels(shared: Difference, { lines }: Difference): Difference {
  const common = (one: string, other: string | undefined): string => (one === other ? one : '');
  return {
    ...shared,
    lines: shared.lines.map((line, index) => ({
      ...line,
      label: common(line.label, lines[index]?.label),
      labelBefore: common(line.labelBefore, lines[index]?.labelBefore),
    })),
  };
}

function addOccurrence({ occurrences }: MutableShared, variant: string, difference: Difference): void {
  const { before, after, others, block } = difference;
  const same = occurrences.find((known) => known.before?.name === before?.name && known.after?.name === after?.name);
  if (same === undefined) occurrences.push({ variants: [variant], before, after, others, block });
  else same.variants.push(variant);
}
