import type { Difference, DifferenceKind, Place } from '../changes/difference.ts';
import { HAPPENED, LABELS } from '../labels.ts';
import { follows } from './numbers.ts';
import type { Replacement } from './replacements.ts';
import type { Occurrence, SharedDifference, Summary } from './report.ts';

/** «пункт 2.4 (школа, спо): изменён». */
export function headline(change: SharedDifference, summary: Summary): string {
  const { difference, occurrences, replacement } = change;
  if (replacement !== undefined) return `${tellReplacement(replacement)}: ${blocksOf(occurrences, summary)}`;
  const places = occurrences.map(
    (occurrence) => `${placeOf(occurrence, difference.kind)}${variantsOf(occurrence.variants, summary)}`,
  );
  return `${places.join('; ')}: ${happened(difference.kind, nameOf(occurrences[0], difference))}`;
}

/** «по тексту слова «VK Мессенджер» заменены словом «МАХ»». */
export function tellReplacement({ before, after }: Replacement): string {
  const went = /\s/u.test(before) ? `слова «${before}» заменены` : `слово «${before}» заменено`;
  return `по тексту ${went} ${/\s/u.test(after) ? 'словами' : 'словом'} «${after}»`;
}

/** «раздел 1, пункты 1.2, 1.4; пункт 2.3 (школа)»: each block once, with the variants that it is in. */
function blocksOf(occurrences: readonly Occurrence[], summary: Summary): string {
  const variantsOfBlock = new Map<string, Set<string>>();
  for (const { block, variants } of occurrences) {
    const known = variantsOfBlock.get(block) ?? new Set();
    for (const variant of variants) known.add(variant);
    variantsOfBlock.set(block, known);
  }
  const groups = new Map<string, string[]>();
  for (const [block, variants] of variantsOfBlock) {
    const told = variantsOf(
      summary.variants.filter((name) => variants.has(name)),
      summary,
    );
    groups.set(told, [...(groups.get(told) ?? []), block]);
  }
  return [...groups].map(([variants, blocks]) => `${listed(blocks)}${variants}`).join('; ');
}

/** «пункты 1.2, 1.4, приложение № 1». */
function listed(blocks: readonly string[]): string {
  const numbers = blocks.flatMap((name) => numberOfClause(name) ?? []);
  const others = blocks.filter((name) => numberOfClause(name) === null);
  if (numbers.length === 0) return others.join(', ');
  return [`${numbers.length === 1 ? LABELS.clause : LABELS.clauses} ${numbers.join(', ')}`, ...others].join(', ');
}

/** « (школа, спо)», or nothing where it holds for all. */
export const variantsOf = (variants: readonly string[], summary: Summary): string =>
  variants.length >= summary.variants.length ? '' : ` (${variants.join(', ')})`;

/** Where a difference stands, of what has another place now from where to where: «пункт 1 → пункты 1–3». */
export function placeOf({ before, after, others }: Occurrence, kind: DifferenceKind): string {
  switch (kind) {
    case 'split':
      return `${before?.name} → ${together(after, others)}`;
    case 'merged':
      return `${together(before, others)} → ${after?.name}`;
    case 'moved':
    case 'relabelled':
      return `${before?.name} → ${after?.name}`;
    default:
      if (before === null || after === null || before.name === after.name) return (after ?? before)?.name ?? '';
      return `${after.name} (было: ${before.name})`;
  }
}

/** «пункт 1 и абзац 2», «пункты 1–3». */
function together(first: Place | null, others: readonly Place[]): string {
  const names = [...(first === null ? [] : [first]), ...others].map(({ name }) => name);
  const numbers = names.map((name) => numberOfClause(name) ?? '');
  const inOrder = numbers.every((number, index) => index === 0 || follows(numbers[index - 1] ?? '', number));
  if (names.length > 2 && inOrder && numbers[0] !== '') return `${LABELS.clauses} ${numbers[0]}–${numbers.at(-1)}`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`;
}

/** «2.4» of «пункт 2.4»; `null` of any other name. */
export const numberOfClause = (name: string): string | null =>
  name.startsWith(`${LABELS.clause} `) && !name.includes(',') ? name.slice(LABELS.clause.length + 1) : null;

const nameOf = (occurrence: Occurrence | undefined, difference: Difference): string =>
  (occurrence?.after ?? occurrence?.before ?? (difference.after as Place)).name;

/** What happened, in the gender of what it happened to: the first word of the last part of its name. */
export function happened(kind: DifferenceKind, name: string): string {
  const noun = /^\S+/u.exec(name.split(', ').at(-1) ?? '')?.[0] ?? '';
  const gender = /[аяь]$/u.test(noun) ? 1 : /[ое]$/u.test(noun) ? 2 : 0;
  return HAPPENED[kind][gender];
}
