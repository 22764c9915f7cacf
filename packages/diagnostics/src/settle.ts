import type { Level } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { type Suppression, suppressedBy, suppressing } from './suppression.ts';

/** How much each check weighs here, and where it is not wanted. */
export interface CheckRules {
  /** By the printed code; what is not there weighs what the catalogue says. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly suppressions: readonly Suppression[];
}

/** What the project's file and then the document say of levels, the document's word being the last. */
export const joinLevels = (
  project: ReadonlyMap<string, Level>,
  document: ReadonlyMap<string, Level>,
): ReadonlyMap<string, Level> => new Map([...project, ...document]);

/** Problems as the rules want them told: those that are off or suppressed are left out, the others weigh what was set. */
export function settle(
  diagnostics: readonly Diagnostic[],
  { levels, suppressions }: CheckRules,
): readonly Diagnostic[] {
  const isSuppressed = suppressedBy(suppressions);
  return diagnostics.flatMap((problem) => {
    const level = levels.get(problem.number) ?? CATALOGUE[problem.code].severity;
    if (level === 'off' || isSuppressed(problem)) return [];
    return level === problem.severity ? [problem] : [{ ...problem, severity: level }];
  });
}

/** Codes in suppressions that have nothing to suppress. `diagnostics` are all problems, as `settle` is given them. */
export function unusedSuppressions(
  diagnostics: readonly Diagnostic[],
  { suppressions, levels }: CheckRules,
): readonly Diagnostic[] {
  const suppresses = suppressing(diagnostics);
  return suppressions.flatMap(({ codes, covers }) =>
    codes
      .filter((code) => !BUILD_CODES.test(code.number) && !suppresses(code, covers))
      .map(({ number, span }) =>
        diagnostic('suppression-unused', span, { number, isOff: levels.get(number) === 'off' }),
      ),
  );
}

/** What is told only of one variant with its data, or by a renderer: whether it will be is not known beforehand. */
const BUILD_CODES = /^П(?:208|209|210|212|215|219|231|[4-7]\d\d)$/;
