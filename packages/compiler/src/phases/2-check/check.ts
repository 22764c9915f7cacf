import { type Diagnostic, diagnostic, type Outcome, type Span, type Suppression } from '@polozh/diagnostics';
import type { Block, Condition, Source } from '@polozh/syntax';
import { ALWAYS, type Diagram, UNKNOWN } from '../../conditions/diagram.ts';
import { resolve } from '../../conditions/resolve.ts';
import { type ConditionSpace, createSpace } from '../../conditions/space.ts';
import type { Symbols } from '../../symbols.ts';
import { CHECKS } from './checks.ts';
import { places } from './places.ts';
import { type Standing, standing } from './standing.ts';
import { suppressionsOf } from './suppressions.ts';
import { type Visitor, walk } from './walk.ts';

/** A source with its names resolved: what the second half of the compiler starts from. */
export interface Checked {
  readonly source: Source;
  readonly symbols: Symbols;
  readonly space: ConditionSpace;
  /** Where each block that can be linked to stands in the source. */
  readonly places: ReadonlyMap<Block, string>;
  /** Each condition of the source as a diagram. */
  readonly conditions: ReadonlyMap<Condition, Diagram>;
  /** Where the author wants no check. */
  readonly suppressions: readonly Suppression[];
  /** The presence below a condition that is met or not met inside `outer`. */
  readonly under: (outer: Diagram, condition: Condition, met: boolean) => Diagram;
}

/** What a check is given. */
export interface CheckContext extends Checked {
  readonly report: (problem: Diagnostic) => void;
}

/** What a check looks at on the one walk that all checks share. */
export interface CheckVisitor extends Pick<Visitor<Diagram>, 'block' | 'inline' | 'branch'> {
  /** The blocks next to each other in `parent` with the condition of each, those of `/если` in their places. */
  readonly siblings?: (standing: readonly Standing[], presence: Diagram, parent: Block | null) => void;
  /** After the walk. */
  readonly finish?: () => void;
}

/** A check looks at the whole source, for all variants at once, and reports. One check, one file. */
export type Check = (context: CheckContext) => CheckVisitor;

/** Resolves the names of all conditions. Never enumerates variants. */
export function resolveConditions(source: Source, symbols: Symbols): Outcome<Checked> {
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void diagnostics.push(problem);
  const found = new Set<Condition>();
  walk(source.blocks, null, {
    under: (_, condition) => {
      found.add(condition);
      return null;
    },
  });
  const space = createSpace(symbols, [...found]);
  const conditions = new Map<Condition, Diagram>();
  for (const condition of found) conditions.set(condition, resolve(condition, { symbols, space, report }));
  const { diagrams } = space;
  const under = (outer: Diagram, condition: Condition, met: boolean): Diagram => {
    const inner = conditions.get(condition) ?? UNKNOWN;
    return diagrams.and(outer, met ? inner : diagrams.not(inner));
  };
  const suppressions = suppressionsOf(source, report);
  const value = { source, symbols, space, conditions, places: places(source), suppressions, under };
  return { value, diagnostics: withoutRepeats(diagnostics) };
}

/** Runs all checks on one walk: each hook calls those of the checks that have it. */
export function runChecks(context: Checked): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void diagnostics.push(problem);
  const visitors = CHECKS.map((make) => make({ ...context, report }));
  const having = <Hook extends keyof CheckVisitor>(hook: Hook) =>
    visitors.map((visitor) => visitor[hook]).filter((method) => method !== undefined);
  const blocks = having('block');
  const inlines = having('inline');
  const branches = having('branch');
  const siblings = having('siblings');
  const firstPlaces = new Map<Diagram, Span>();
  walk<Diagram>(context.source.blocks, ALWAYS, {
    under: context.under,
    block: (block, presence) => {
      if (!firstPlaces.has(presence)) firstPlaces.set(presence, block.span);
      for (const visit of blocks) visit(block, presence);
    },
    inline: (node, presence, block) => {
      for (const visit of inlines) visit(node, presence, block);
    },
    branch: (branch) => {
      if (!firstPlaces.has(branch.inside)) firstPlaces.set(branch.inside, branch.span);
      for (const visit of branches) visit(branch);
    },
    siblings: (list, presence, parent) => {
      if (list.length === 0) {
        for (const visit of siblings) visit([], presence, parent);
        return;
      }
      const stand = standing(list, presence, context.under);
      for (const visit of siblings) visit(stand, presence, parent);
    },
  });
  for (const finish of having('finish')) finish();
  const undecided = context.space.undecided();
  if (undecided !== null) {
    const { not } = context.space.diagrams;
    const telling = undecided.flatMap((condition) => [condition, not(condition)]).filter((one) => one !== ALWAYS);
    const place = telling.map((condition) => firstPlaces.get(condition)).find((span) => span !== undefined);
    report(diagnostic('check-undecided', place ?? context.source.span, {}));
  }
  return withoutRepeats(diagnostics);
}

/** A fragment inserted twice tells of its mistakes once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((problem) => {
    const key = `${problem.code} ${problem.span?.file} ${problem.span?.start} ${problem.span?.end} ${problem.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
