import type { Diagnostic } from '@polozh/diagnostics';
import type { RawRow } from '../rows.ts';

/** The rows that a problem is told of: what their author meant is not certain, so nobody rewrites them. */
export function brokenRows(rows: readonly RawRow[], diagnostics: readonly Diagnostic[]): ReadonlySet<RawRow> {
  const starts = diagnostics.flatMap(({ span }) => span?.start ?? []).sort((one, other) => one - other);
  const broken = new Set<RawRow>();
  let at = 0;
  for (const row of rows) {
    while (at < starts.length && (starts[at] as number) < row.span.start) at++;
    if (at < starts.length && (starts[at] as number) < Math.max(row.span.end, row.span.start + 1)) broken.add(row);
  }
  return broken;
}
