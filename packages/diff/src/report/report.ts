import type {
  Difference,
  Differences,
  Place,
  ReferenceRenumbering,
  Renumbering,
  SettingChange,
} from '../changes/difference.ts';
import type { Comparison } from '../compare.ts';

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
  readonly variants: readonly VariantReport[];
}

/** One difference of one or several variants, with its places in each. */
export interface SharedDifference {
  readonly difference: Difference;
  readonly occurrences: readonly Occurrence[];
}

export interface Occurrence {
  readonly variants: readonly string[];
  readonly before: Place | null;
  readonly after: Place | null;
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
}

export function summarize(report: Report): Summary {
  const several = report.variants.length > 1;
  const names = several ? report.variants.map(({ variant }) => variant ?? '') : [];
  return {
    equal: report.variants.every(({ differences }) => differences.equal),
    variants: names,
    changes: sharedChanges(report),
    renumbered: shared(report, ({ renumbered }) => (renumbered.length === 0 ? [] : [renumbered])),
    references: shared(report, ({ references }) => references),
    settings: shared(report, ({ settings }) => settings),
  };
}

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
  readonly key: string;
  readonly difference: Difference;
  readonly occurrences: { variants: string[]; before: Place | null; after: Place | null }[];
}

/** Differences with the same words are one; those of one variant only stand before the next that is common. */
function sharedChanges({ variants }: Report): readonly SharedDifference[] {
  const all: MutableShared[] = [];
  for (const { variant, differences } of variants) {
    let at = 0;
    const own: MutableShared[] = [];
    for (const difference of differences.changes) {
      const key = JSON.stringify([difference.kind, placeKind(difference), difference.lines]);
      const index = all.findIndex((known, place) => place >= at && known.key === key);
      const shared = all[index] ?? { key, difference, occurrences: [] };
      addOccurrence(shared, variant ?? '', difference);
      own.push(shared);
      if (index >= 0) {
        const fresh = own.filter((known) => !all.includes(known));
        all.splice(index, 0, ...fresh);
        at = index + fresh.length + 1;
      }
    }
    all.push(...own.filter((known) => !all.includes(known)));
  }
  return all;
}

const placeKind = ({ before, after }: Difference): string => (after ?? before)?.kind ?? '';

function addOccurrence({ occurrences }: MutableShared, variant: string, { before, after }: Difference): void {
  const same = occurrences.find((known) => known.before?.name === before?.name && known.after?.name === after?.name);
  if (same === undefined) occurrences.push({ variants: [variant], before, after });
  else same.variants.push(variant);
}
