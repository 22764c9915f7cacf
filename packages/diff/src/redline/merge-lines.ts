import type { Run } from '@polozh/document';
import { alignLines } from '../match/fill-gap.ts';
import type { MergeContext } from './merge-context.ts';

/** How lines of one kind are compared. */
export interface LineKind<T> {
  /** Lines with different keys are never one line. */
  readonly key: (line: T) => string;
  readonly runs: (line: T) => readonly (readonly Run[])[];
  /** Lines may be matched by place alone. */
  readonly placed: boolean;
  readonly merge: (before: T, after: T) => T;
  readonly deleted: (line: T) => T;
  readonly inserted: (line: T) => T;
}

/** Merges two lists of lines: what is gone before what came in its place. */
export function mergeLines<T>(
  before: readonly T[],
  after: readonly T[],
  kind: LineKind<T>,
  { gatherer }: MergeContext,
): readonly T[] {
  const facts = (line: T) => gatherer.ofRuns(kind.key(line), kind.runs(line), kind.placed);
  const { newerOf } = alignLines(before.map(facts), after.map(facts), gatherer.weightOf);
  const merged: T[] = [];
  let j = 0;
  let gone: T[] = [];
  const upTo = (end: number): void => {
    merged.push(...gone);
    gone = [];
    while (j < end) merged.push(kind.inserted(after[j++] as T));
  };
  for (const [i, line] of before.entries()) {
    const partner = newerOf[i] as number;
    if (partner < 0) gone.push(kind.deleted(line));
    else {
      upTo(partner);
      merged.push(kind.merge(line, after[j++] as T));
    }
  }
  upTo(after.length);
  return merged;
}
