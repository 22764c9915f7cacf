import type { Difference, DifferenceKind, Place } from '../changes/difference.ts';
import { HAPPENED } from '../labels.ts';
import type { Occurrence, SharedDifference, Summary } from './report.ts';

/** «пункт 2.4 (школа, спо): изменён». */
export function headline({ difference, occurrences }: SharedDifference, summary: Summary): string {
  const places = occurrences.map(
    (occurrence) => `${placeOf(occurrence, difference)}${variantsOf(occurrence.variants, summary)}`,
  );
  return `${places.join('; ')}: ${happened(difference.kind, nameOf(occurrences[0], difference))}`;
}

/** « (школа, спо)», or nothing where it holds for all. */
export const variantsOf = (variants: readonly string[], summary: Summary): string =>
  variants.length >= summary.variants.length ? '' : ` (${variants.join(', ')})`;

function placeOf(occurrence: Occurrence, difference: Difference): string {
  const { before, after } = occurrence;
  const other = difference.other === null ? '' : ` и ${difference.other.name}`;
  switch (difference.kind) {
    case 'split':
      return `${before?.name} → ${after?.name}${other}`;
    case 'merged':
      return `${before?.name}${other} → ${after?.name}`;
    case 'moved':
      return `${before?.name} → ${after?.name}`;
    default:
      if (before === null || after === null || before.name === after.name) return (after ?? before)?.name ?? '';
      return `${after.name} (было: ${before.name})`;
  }
}

const nameOf = (occurrence: Occurrence | undefined, difference: Difference): string =>
  (occurrence?.after ?? occurrence?.before ?? (difference.after as Place)).name;

/** What happened, in the gender of what it happened to: the first word of the last part of its name. */
export function happened(kind: DifferenceKind, name: string): string {
  const noun = /^\S+/u.exec(name.split(', ').at(-1) ?? '')?.[0] ?? '';
  const gender = /[аяь]$/u.test(noun) ? 1 : /[ое]$/u.test(noun) ? 2 : 0;
  return HAPPENED[kind][gender];
}
