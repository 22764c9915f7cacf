import type { Diagnostic } from './diagnostic.ts';
import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/** `// не проверять П102: причина`, and the block that it speaks of. */
export interface Suppression {
  /** The printed codes, where each is written. */
  readonly codes: readonly SuppressedCode[];
  /** The next block with all that is in it; `null` where none follows. */
  readonly covers: Span | null;
}

/** One code of a suppression. */
export interface SuppressedCode {
  readonly number: string;
  readonly span: Span;
}

/** Tells of a problem whether a suppression covers the place where it begins. */
export function suppressedBy(suppressions: readonly Suppression[]): (problem: Diagnostic) => boolean {
  if (suppressions.length === 0) return () => false;
  const covers = grouped(
    suppressions.flatMap((suppression) => {
      const span = suppression.covers;
      return span === null ? [] : suppression.codes.map(({ number }) => [keyOf(number, span), span] as const);
    }),
  );
  const stretches = new Map([...covers].map(([key, spans]) => [key, inOrder(spans)]));
  return ({ number, span }) => {
    const own = span === null ? undefined : stretches.get(keyOf(number, span));
    if (span === null || own === undefined) return false;
    const before = partitionPoint(own.length, (index) => (own[index] as Stretch).start <= span.start);
    return before > 0 && (own[before - 1] as Stretch).farthest >= span.start;
  };
}

/** Tells of a code of a suppression whether it has a problem to suppress. `diagnostics` are all problems. */
export function suppressing(
  diagnostics: readonly Diagnostic[],
): (code: SuppressedCode, covers: Suppression['covers']) => boolean {
  const places = grouped(
    diagnostics.flatMap(({ number, span }) => (span === null ? [] : [[keyOf(number, span), span.start] as const])),
  );
  for (const starts of places.values()) starts.sort((a, b) => a - b);
  return ({ number }, covers) => {
    const starts = covers === null ? undefined : places.get(keyOf(number, covers));
    if (covers === null || starts === undefined) return false;
    const first = starts[partitionPoint(starts.length, (index) => (starts[index] as number) < covers.start)];
    return first !== undefined && first <= covers.end;
  };
}

/** A covered stretch of a text. */
interface Stretch {
  readonly start: number;
  /** Where the one that reaches farthest ends, of this stretch and all that begin before it. */
  readonly farthest: number;
}

function inOrder(spans: readonly Span[]): readonly Stretch[] {
  let farthest = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      farthest = Math.max(farthest, end);
      return { start, farthest };
    });
}

const keyOf = (number: string, { file }: Span): string => `${number} ${file}`;

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
