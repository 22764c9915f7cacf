import type { Diagnostic, Severity } from '@polozh/diagnostics';
import { LABELS } from './labels.ts';

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** «2 ошибки, 1 предупреждение». */
export function summaryOf(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<Severity, number>();
  for (const severity of SEVERITIES) {
    const count = diagnostics.filter((problem) => problem.severity === severity).length;
    if (count > 0) counts.set(severity, count);
  }
  return counts.size === 0 ? LABELS.none : LABELS.counts(counts);
}
