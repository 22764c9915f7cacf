import { type Diagnostic, diagnostic, type Outcome, type Span, type Suppression } from '@polozh/diagnostics';
import type { Block, Condition, FieldUse, Inline, Source } from '@polozh/syntax';
import { ALWAYS, type Diagram, UNKNOWN } from '../../conditions/diagram.ts';
import { resolveAll } from '../../conditions/resolve.ts';
import { type ConditionSpace, createSpace } from '../../conditions/space.ts';
import type { Symbols } from '../../symbols.ts';
import { CHECKS } from './checks.ts';
import { type List, listsAmong } from './lists.ts';
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
  /** All places of the source that print a field, a word or the kind. */
  readonly fieldUses: readonly FieldUse[];
  /** Where the author wants no check. */
  readonly suppressions: readonly Suppression[];
  /** The presence below a condition that is met or not met inside `outer`. */
  readonly under: (outer: Diagram, condition: Condition, met: boolean) => Diagram;
}

/** What a check is given. */
export interface CheckContext extends Checked {
  readonly report: (problem: Diagnostic) => void;
}

type InlineKind = Inline['kind'];

/** What is done with a node of one kind. */
type InlineHandler<Kind extends InlineKind> = (
  node: Extract<Inline, { readonly kind: Kind }>,
  presence: Diagram,
  block: Block,
) => void;

/** What a check looks at on the one walk that all checks share. */
export interface CheckVisitor extends Pick<Visitor<Diagram>, 'block' | 'branch'> {
  /** By the node's kind, so that a check is shown only what it asks for. */
  readonly inlines?: { readonly [Kind in InlineKind]?: InlineHandler<Kind> };
  /**
   * The blocks next to each other in `parent` with the condition of each, those of `/если` in their places, and the lists
   * that they form; none for a section without blocks.
   */
  readonly siblings?: (
    standing: readonly Standing[],
    presence: Diagram,
    parent: Block | null,
    lists: readonly List[],
  ) => void;
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
  const fieldUses: FieldUse[] = [];
  walk(source.blocks, null, {
    under: (_, condition) => {
      found.add(condition);
      return null;
    },
    inline: (node) => {
      if (node.kind === 'field-use') fieldUses.push(node);
    },
  });
  const space = createSpace(symbols, [...found]);
  const conditions = resolveAll(found, symbols, space, report);
  const { diagrams } = space;
  const under = (outer: Diagram, condition: Condition, met: boolean): Diagram => {
    const inner = conditions.get(condition) ?? UNKNOWN;
    return diagrams.and(outer, met ? inner : diagrams.not(inner));
  };
  const suppressions = suppressionsOf(source, report);
  const value = { source, symbols, space, places: places(source), conditions, fieldUses, suppressions, under };
  return { value, diagnostics: withoutRepeats(diagnostics) };
}

/** Runs all checks on one walk: each hook calls those of the checks that have it. */
export function runChecks(checked: Checked): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void diagnostics.push(problem);
  const context: CheckContext = { ...checked, report };
  const visitors = CHECKS.map((make) => make(context));
  const having = <Hook extends keyof CheckVisitor>(hook: Hook) =>
    visitors.map((visitor) => visitor[hook]).filter((method) => method !== undefined);
  const blocks = having('block');
  const inlines = handlersByKind(having('inlines'));
  const branches = having('branch');
  const siblings = having('siblings');
  walk<Diagram>(checked.source.blocks, ALWAYS, {
    under: checked.under,
    block: (block, presence, contents) => {
      for (const visit of blocks) visit(block, presence, contents);
    },
    inline: (node, presence, block) => {
      const handlers = inlines.get(node.kind);
      if (handlers !== undefined) for (const handle of handlers) handle(node, presence, block);
    },
    branch: (branch) => {
      for (const visit of branches) visit(branch);
    },
    siblings: (list, presence, parent) => {
      const stand = standing(list, presence, checked.under);
      const lists = listsAmong(stand, presence);
      for (const visit of siblings) visit(stand, presence, parent, lists);
    },
  });
  for (const finish of having('finish')) finish();
  reportUndecided(context);
  return withoutRepeats(diagnostics);
}

type AnyHandler = (node: Inline, presence: Diagram, block: Block) => void;

/** The checks' handlers of each kind, in the order of the checks. */
function handlersByKind(
  visitors: readonly NonNullable<CheckVisitor['inlines']>[],
): ReadonlyMap<string, readonly AnyHandler[]> {
  const result = new Map<string, AnyHandler[]>();
  for (const visitor of visitors)
    for (const [kind, handler] of Object.entries(visitor) as [string, AnyHandler][]) {
      const known = result.get(kind);
      if (known === undefined) result.set(kind, [handler]);
      else known.push(handler);
    }
  return result;
}

/** Tells that a question of some check was too intricate, at the first place that stands under one of its conditions. */
function reportUndecided({ source, space, under, report }: CheckContext): void {
  const undecided = space.undecided();
  if (undecided === null) return;
  const firstPlaces = new Map<Diagram, Span>();
  const meet = (presence: Diagram, span: Span): void => {
    if (!firstPlaces.has(presence)) firstPlaces.set(presence, span);
  };
  walk<Diagram>(source.blocks, ALWAYS, {
    under,
    block: (block, presence) => meet(presence, block.span),
    branch: ({ inside, span }) => meet(inside, span),
  });
  const telling = undecided
    .flatMap((condition) => [condition, space.diagrams.not(condition)])
    .filter((one) => one !== ALWAYS);
  const place = telling.map((condition) => firstPlaces.get(condition)).find((span) => span !== undefined);
  report(diagnostic('check-undecided', place ?? source.span, {}));
}

/** A fragment inserted twice tells of its mistakes once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const seen = new Set<string>();
  return diagnostics.filter((problem) => {
    const key = `${problem.code} ${problem.span?.file} ${problem.span?.start} ${problem.span?.end} ${problem.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
