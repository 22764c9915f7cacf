import type { ReferenceRun, Run } from '@polozh/document';
import type { FactGatherer } from '../match/facts.ts';
import type { RunKeys } from '../words/tokens.ts';

/** What merging two documents needs beside the pieces at hand. */
export interface MergeContext {
  readonly keys: RunKeys;
  readonly gatherer: FactGatherer;
  /** Takes down that two runs are one reference whose target has another number now. */
  readonly renumbered: (before: ReferenceRun, after: ReferenceRun) => void;
}

/** Whether two lists of runs read and look the same; where they come from is no matter. */
export function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((run, index) => sameRun(run, b[index] as Run));
}

function sameRun(a: Run, b: Run): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'break' || b.kind === 'break') return true;
  if (!sameMarks(a.marks, b.marks)) return false;
  if ('text' in a && 'text' in b && a.text !== b.text && spaced(a.text) !== spaced(b.text)) return false;
  switch (a.kind) {
    case 'field':
      return a.name === (b as typeof a).name;
    case 'link':
      return a.href === (b as typeof a).href;
    case 'reference':
      return a.target === (b as typeof a).target;
    case 'note-mark':
      return a.note === (b as typeof a).note;
    case 'blank':
      return a.length === (b as typeof a).length;
    default:
      return true;
  }
}

/** The program binds spaces by what stands around them: a bound space is a space. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

export const sameMarks = (
  a: { readonly bold?: true; readonly italic?: true },
  b: { readonly bold?: true; readonly italic?: true },
): boolean => a.bold === b.bold && a.italic === b.italic;
