import { type Label, plainText, type Run } from '@polozh/document';
import type { MergedRow } from '../compare.ts';
import { APPENDIX_NUMBER } from '../match/facts.ts';
import type { Row } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';
import type { Place, PlaceKind, ReferenceRenumbering, Renumbering } from './difference.ts';
import type { TellingContext } from './differences-of.ts';

/** Takes down which numbers changed, so that it is told once, apart from the words. */
export interface NumberLedger {
  readonly note: (merged: MergedRow) => void;
  /** Only the numbers of references: the row's own number is told otherwise. */
  readonly noteReferences: (merged: MergedRow) => void;
  readonly told: () => {
    readonly renumbered: readonly Renumbering[];
    readonly references: readonly ReferenceRenumbering[];
  };
}

export function createNumberLedger(context: TellingContext): NumberLedger {
  const renumbered: Renumbering[] = [];
  const references: ReferenceRenumbering[] = [];
  let sectionOf: ((step: KeptStep) => string) | null = null;
  const noteReferences = ({ step, row, inPlace }: MergedRow): void => {
    if (step.kind !== 'kept' && step.kind !== 'moved-to') return;
    const place = context.newerPlaces[step.newer] as Place;
    for (const runs of runsOf(inPlace ?? row)) references.push(...referencesIn(runs, place, context));
  };
  return {
    note(merged) {
      const { step, row, before, after } = merged;
      // A number that came with a move is told with the move.
      if (step.kind === 'kept')
        for (const own of ownNumber(row, before, after, context.newerPlaces[step.newer] as Place)) {
          sectionOf ??= otherSections(context);
          const section = own.kind === 'clause' ? sectionOf(step) : '';
          renumbered.push(section === '' ? own : { ...own, into: section });
        }
      noteReferences(merged);
    },
    noteReferences,
    told: () => ({ renumbered, references }),
  };
}

type KeptStep = Extract<MergedRow['step'], { kind: 'kept' }>;

/** Tells of a row that stayed into which other section it came, or nothing: a heading was put before it or taken away. */
function otherSections({ comparison, newerPlaces }: TellingContext): (step: KeptStep) => string {
  const { olderRows, newerRows, rows } = comparison;
  const [older, newer] = [sectionsOf(olderRows), sectionsOf(newerRows)];
  const partners = new Map(
    rows.flatMap(({ step }) => ('older' in step && 'newer' in step ? [[step.older, step.newer]] : [])),
  );
  return (step) => {
    const [before, after] = [older[step.older] ?? -1, newer[step.newer] ?? -1];
    if (before < 0 || after < 0 || partners.get(before) === after) return '';
    return newerPlaces[after]?.name ?? '';
  };
}

/** For each row the section that it stands in, −1 where there is none. */
function sectionsOf(rows: readonly Row[]): readonly number[] {
  let section = -1;
  return rows.map((row, index) => {
    if (row.kind === 'part') section = -1;
    if (row.kind === 'section') section = index;
    return section;
  });
}

function ownNumber(row: Row, before: Row | null, after: Row | null, place: Place): readonly Renumbering[] {
  const label = labelOf(row);
  const within = row.kind === 'item' ? place.within : containerOf(place);
  if (label?.before !== undefined) {
    const numbers = { before: bare(label.before), after: bare(label.text) };
    // «1)» that became «1.» is the same number.
    return numbers.before === numbers.after ? [] : [{ kind: kindOf(row), ...numbers, within }];
  }
  const [old, now] = [appendixNumber(before), appendixNumber(after)];
  return old !== null && now !== null && old !== now ? [{ kind: 'part', before: old, after: now, within: '' }] : [];
}

/** The appendix or section without which a number would say too little: «приложение № 1» of «приложение № 1, пункт 3». */
const containerOf = ({ within }: Place): string => within.slice(0, Math.max(within.lastIndexOf(', '), 0));

function labelOf({ block }: Row): Label | null {
  return 'label' in block ? block.label : null;
}

function kindOf(row: Row): PlaceKind {
  if (row.kind === 'leaf') return 'table';
  return row.kind === 'section' || row.kind === 'item' ? row.kind : 'clause';
}

/** «2.4.» → «2.4», «Таблица 1» → «1». */
const bare = (label: string): string => label.replace(/[.)]$/, '').replace(/^таблица\s+/iu, '');

function appendixNumber(row: Row | null): string | null {
  if (row?.kind !== 'leaf' || row.block.kind !== 'requisite' || row.block.role !== 'appendix-mark') return null;
  const text = plainText(row.block.lines[0]?.runs ?? []).replaceAll('\u00a0', ' ');
  return /№\s*(\d+)/u.exec(APPENDIX_NUMBER.exec(text)?.[0] ?? '')?.[1] ?? '';
}

/** Pairs of a reference that went and the one that came for it. */
function referencesIn(runs: readonly Run[], place: Place, { renumbered }: TellingContext): ReferenceRenumbering[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.kind !== 'reference' || run.change !== 'deleted' || next?.kind !== 'reference') return [];
    if (!renumbered.has(run) || !renumbered.has(next)) return [];
    return [{ kind: 'clause' as const, before: run.text, after: next.text, within: '', place }];
  });
}
