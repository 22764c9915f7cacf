import { LABELS } from '../labels.ts';
import { happened, variantsOf } from './headline.ts';
import { tellRenumbered } from './numbers.ts';
import type { SharedDifference, Summary } from './report.ts';

/** All in one sentence: «пункт 2.4 (школа, спо): изменён; пункт 2.5 (доо): исключён; перенумерованы 2.6–2.8 → 2.7–2.9». */
export function tellSummary(summary: Summary): string {
  const clauses = [...blocksOf(summary)].map(
    ([, { name, kind, variants }]) => `${name}${variantsOf(variants, summary)}: ${happened(kind, name)}`,
  );
  return [...clauses, ...tellNumbers(summary)].join('; ');
}

/** Which numbers changed, by variant. */
export const tellNumbers = (summary: Summary): readonly string[] =>
  summary.renumbered.map(({ value, variants }) => {
    const told = tellRenumbered(value);
    const word = /[–,]/u.test(told) ? LABELS.renumbered : LABELS.renumberedOne;
    return `${word}${variantsOf(variants, summary)} ${told}`;
  });

interface BlockSummary {
  readonly name: string;
  kind: SharedDifference['difference']['kind'];
  readonly variants: string[];
}

/** What happened to each numbered block: a clause of which something changed has changed. */
function blocksOf(summary: Summary): ReadonlyMap<string, BlockSummary> {
  const blocks = new Map<string, BlockSummary>();
  for (const { difference, occurrences } of summary.changes) {
    for (const { before, after, variants } of occurrences) {
      const place = after ?? before;
      if (place === null) continue;
      const whole = place.name === place.within;
      const kind = whole ? difference.kind : difference.kind === 'formatting' ? 'formatting' : 'changed';
      const own = whole && (kind === 'inserted' || kind === 'deleted' || kind === 'moved');
      const key = own ? `${kind} ${place.within}` : place.within;
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, { name: place.within, kind, variants: [...variants] });
      else {
        if (known.kind === 'formatting') known.kind = kind;
        for (const variant of variants) if (!known.variants.includes(variant)) known.variants.push(variant);
      }
    }
  }
  return blocks;
}
