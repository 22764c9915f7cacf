import type { Diagnostic, Outcome } from '@polozh/diagnostics';
import { type Block, type Condition, nameKey, type Source } from '@polozh/syntax';
import { ALWAYS, type Diagram } from '../../conditions/diagram.ts';
import { atomsOf, resolve } from '../../conditions/resolve.ts';
import { type Atom, type ConditionSpace, createSpace } from '../../conditions/space.ts';
import type { Symbols } from '../../symbols.ts';
import { checkContent } from './check-content.ts';
import { checkFields } from './check-fields.ts';
import { checkLabels } from './check-labels.ts';
import { checkNotes } from './check-notes.ts';
import { places } from './places.ts';
import { walk } from './walk.ts';

/** A source with its names resolved: what the second half of the compiler starts from. */
export interface Checked {
  readonly source: Source;
  readonly symbols: Symbols;
  readonly space: ConditionSpace;
  /** Where each block that can be linked to stands in the source. */
  readonly places: ReadonlyMap<Block, string>;
  /** Each condition of the source as a diagram. */
  readonly conditions: ReadonlyMap<Condition, Diagram>;
  /** The presence below a condition that is met or not met inside `outer`. */
  readonly under: (outer: Diagram, condition: Condition, met: boolean) => Diagram;
}

/** What a check is given. */
export interface CheckContext extends Checked {
  readonly report: (problem: Diagnostic) => void;
}

/** A check looks at the whole source, for all variants at once, and reports. One check, one file. */
export type Check = (context: CheckContext) => void;

const CHECKS: readonly Check[] = [checkFields, checkLabels, checkNotes, checkContent];

/** Resolves all conditions and runs all checks. Never enumerates variants. */
export function check(source: Source, symbols: Symbols): Outcome<Checked> {
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void diagnostics.push(problem);
  const found: Condition[] = [];
  walk(source.blocks, null, {
    under: (_, condition, met) => {
      if (met) found.push(condition);
      return null;
    },
  });
  const space = createSpace(symbols.kinds, symbols.choices, [
    ...found.flatMap((condition) => atomsOf(condition, symbols)),
    ...flagAtoms(symbols),
  ]);
  const conditions = new Map<Condition, Diagram>();
  for (const condition of found) {
    if (!conditions.has(condition)) conditions.set(condition, resolve(condition, symbols, space, report));
  }
  const { diagrams } = space;
  const under = (outer: Diagram, condition: Condition, met: boolean): Diagram => {
    const inner = conditions.get(condition) ?? ALWAYS;
    return diagrams.and(outer, met ? inner : diagrams.not(inner));
  };
  const checked = { source, symbols, space, conditions, places: places(source), under };
  for (const run of CHECKS) run({ ...checked, report });
  return { value: checked, diagnostics: withoutRepeats(diagnostics) };
}

/** Yes/no fields can stand as conditions by their bare names. */
const flagAtoms = (symbols: Symbols): readonly Atom[] =>
  [...symbols.fields.values()]
    .filter((field) => field.type === 'да/нет')
    .map((field) => ({
      kind: 'compared',
      field: nameKey(field.name),
      name: field.name,
      comparison: 'at-least',
      value: 1,
    }));

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
