import type { Decision, Differences, Report } from '@polozh/diff';
import type { DocumentPair, Sides } from './sides.ts';

/** Compares all variants, and once more for each decision of a choice that is left open. */
export async function compareSides(sides: Sides): Promise<Report> {
  const { before, after, kinds, pairs } = sides;
  const variants = await compareVariants(sides, pairs);
  const known = variants.map(({ differences }) => [differences]);
  const decisions: Decision<Report>[] = [];
  for (const decided of decisionsOf(sides)) {
    const choices = new Map(decided.map(({ key, value }) => [key, value]));
    const made: DocumentPair[] = [];
    for (const pair of pairs) made.push({ ...pair, ...(await pair.decided(choices)) });
    const further = await furtherVariants(sides, made, known);
    if (further.every(({ differences }) => differences.equal)) continue;
    decisions.push({
      decided: decided.map(({ choice, name }) => ({ choice, value: name })),
      differs: { before, after, variants: further },
    });
    for (const [index, { differences }] of further.entries()) known[index]?.push(differences);
  }
  return { before, after, sameSource: sides.sameSource, variants, kinds, decisions };
}

async function compareVariants({ sameSource }: Sides, pairs: readonly DocumentPair[]): Promise<Report['variants']> {
  const { compare, differencesOf } = await import('@polozh/diff');
  return pairs.map(({ variant, older, newer }) => {
    const comparison = compare(older, newer, { sameSource });
    return { variant, comparison, differences: differencesOf(comparison) };
  });
}

/** What differs in the documents of a decision beside what is known of each variant. */
async function furtherVariants(
  sides: Sides,
  pairs: readonly DocumentPair[],
  known: readonly (readonly Differences[])[],
): Promise<Report['variants']> {
  const { furtherThan } = await import('@polozh/diff');
  const variants = await compareVariants(sides, pairs);
  return variants.map((variant, index) => ({
    ...variant,
    differences: furtherThan(known[index] ?? [], variant.differences),
  }));
}

interface Decided {
  readonly key: string;
  readonly choice: string;
  readonly value: string;
  readonly name: string;
}

/** Each value of each open choice, and the first values of all of them together. */
function decisionsOf({ open }: Sides): readonly (readonly Decided[])[] {
  const each = open.map(({ key, name: choice, values }) =>
    values.map((value): Decided => ({ key, choice, value: value.key, name: value.name })),
  );
  const firsts = each.flatMap((values) => values.slice(0, 1));
  return [...each.flat().map((decided) => [decided]), ...(firsts.length > 1 ? [firsts] : [])];
}
