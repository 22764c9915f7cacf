import type { Diagnostic } from '@polozh/diagnostics';
import type { Arguments } from './arguments.ts';
import { nearestOf } from './nearest-of.ts';
import { FAILING_LEVELS } from './options.ts';
import { warn } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Tells whether problems are a reason to fail; too many warnings are told of to standard error. */
export type Verdict = (diagnostics: readonly Diagnostic[]) => boolean;

/** The verdict asked for: without options only errors are a reason. */
export function verdictOf(input: Arguments): Verdict {
  const typed = input.last('fail-on') ?? 'error';
  if (!FAILING_LEVELS.some((level) => level === typed))
    throw new UsageError(
      `«--fail-on ${typed}» не понято${nearestOf(typed, FAILING_LEVELS)}: ${FAILING_LEVELS.join(', ')}`,
    );
  const limit = input.last('max-warnings');
  if (limit !== null && !/^\d{1,9}$/.test(limit))
    throw new UsageError(`«--max-warnings ${limit}»: нужно целое число, например 0`);
  return (diagnostics) => {
    const count = (severity: Diagnostic['severity']): number =>
      diagnostics.filter((problem) => problem.severity === severity).length;
    const warnings = count('warning');
    if (count('error') > 0 || (typed === 'warning' && warnings > 0)) return true;
    if (limit === null || warnings <= Number(limit)) return false;
    warn(`polozh: предупреждений ${warnings}, а можно не больше ${Number(limit)} (--max-warnings)\n`);
    return true;
  };
}
