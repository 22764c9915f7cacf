import { ALWAYS, type Analysis, type Diagram, NEVER, namesIn, walk } from '@polozh/compiler';
import { nameKey } from '@polozh/syntax';

/** The keys of the fields that have a say in a variant: printed in it, or asked about by a condition that it meets. */
export function neededFields(
  analysis: Analysis,
  kind: string | null,
  choices: ReadonlyMap<string, string>,
): readonly string[] {
  const { space, symbols, source, under } = analysis;
  const { diagrams } = space;
  let here: Diagram = (kind === null ? null : space.kind(kind)) ?? ALWAYS;
  for (const [key, value] of choices) here = diagrams.and(here, space.choice(key, value) ?? ALWAYS);
  const needed = new Set<string>();
  const add = (name: string): void => {
    const key = nameKey(name);
    if (symbols.fields.has(key)) needed.add(key);
  };
  walk(source.blocks, here, {
    under: (outer, condition, met) => {
      if (outer !== NEVER && met) namesIn(condition).forEach(add);
      return outer === NEVER ? NEVER : under(outer, condition, met);
    },
    inline: (node, presence) => {
      if (node.kind === 'field-use' && presence !== NEVER) add(node.name.text);
    },
  });
  return [...symbols.fields.keys()].filter((key) => needed.has(key));
}
