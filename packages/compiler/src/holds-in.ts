import { type Diagram, holds } from './conditions/diagram.ts';
import { withDefaults } from './conditions/with-defaults.ts';
import type { Checked } from './phases/2-check/check.ts';
import type { Variant } from './values.ts';

/** Tells of a source's conditions whether they hold in a variant, as `select` decides it. */
export function holdsIn({ space, symbols }: Checked, variant: Variant): (condition: Diagram) => boolean {
  const assignment = space.assignment(withDefaults(variant, symbols));
  const asked = new Set<number>();
  return (condition) => holds(condition, assignment, asked);
}
