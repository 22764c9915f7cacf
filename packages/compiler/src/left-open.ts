import { nameKey } from '@polozh/syntax';
import type { Analysis } from './compile.ts';
import { ALWAYS, type Diagram, NEVER } from './conditions/diagram.ts';
import { namesIn } from './conditions/names-in.ts';
import { withDefaults } from './conditions/with-defaults.ts';
import { walk } from './phases/2-check/walk.ts';
import type { Choice, Field } from './symbols.ts';
import type { Variant } from './values.ts';

/** What a finished document would print or ask about although nothing gives it. */
export interface LeftOpen {
  readonly what: Field | Choice;
  /** Where it is wanted, in words with a space before them; «» for all variants. */
  readonly where: string;
}

/**
 * The fields and choices that a variant's data leave open and a finished document needs. What the variant does not decide
 * (`kind` of `null` in a source with kinds, a choice) may still be decided either way. A field that is only asked about
 * (`указано(сайт)`) or that stands only where it is given is not needed.
 */
export function leftOpen(analysis: Analysis, variant: Variant): readonly LeftOpen[] {
  const { space, symbols, source, under } = analysis;
  const { diagrams } = space;
  const here = space.decided(withDefaults({ ...variant, final: true }, symbols));
  const wanted = new Map<string, Diagram>();
  const want = (name: string, presence: Diagram): void => {
    const key = nameKey(name);
    wanted.set(key, diagrams.or(wanted.get(key) ?? NEVER, presence));
  };
  walk(source.blocks, ALWAYS, {
    under,
    inline: (node, presence) => {
      if (node.kind === 'field-use') want(node.name.text, presence);
    },
    branch: ({ condition, around }) => {
      if (condition === null) return;
      for (const name of namesIn(condition)) if (symbols.choices.has(nameKey(name))) want(name, around);
    },
  });
  const isOpen = (key: string): boolean => {
    const presence = wanted.get(key);
    return presence !== undefined && space.isPossible(diagrams.and(here, presence));
  };
  const fields = [...symbols.fields.values()].filter(
    (field) => field.byDefault === null && !variant.values.has(field.key),
  );
  const choices = [...symbols.choices.values()].filter((choice) => !variant.choices.has(choice.key));
  return [...choices, ...fields]
    .filter((what) => isOpen(what.key))
    .map((what) => ({ what, where: space.describe(wanted.get(what.key) ?? ALWAYS) }));
}
