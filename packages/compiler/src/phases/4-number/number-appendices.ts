import { appendixLetter } from '@polozh/russian';
import type { NumberingScheme } from '../../numbering-scheme.ts';
import type { SelectedPart } from '../3-select/selected.ts';

/**
 * The numbers of appendices as printed behind the word «Приложение». Appendices to an appendix are counted anew in each; one
 * that is alone in its count has no number. A number typed by hand is kept, and the count goes on from it.
 */
export function numberAppendices(
  parts: readonly SelectedPart[],
  scheme: NumberingScheme,
): ReadonlyMap<SelectedPart, string> {
  const result = new Map<SelectedPart, string>();
  const groups = new Map<SelectedPart | null, SelectedPart[]>();
  let above: SelectedPart | null = null;
  for (const part of parts) {
    if (part.level === 0) continue;
    if (part.level === 1) above = part;
    const group = part.level === 1 ? null : above;
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  for (const group of groups.values()) {
    let count = 0;
    for (const part of group) {
      const fixed = part.fixedNumber;
      count = fixed !== null && /^\d+$/.test(fixed) ? Number(fixed) : count + 1;
      result.set(part, fixed === null && group.length === 1 ? '' : printed(scheme, fixed, count));
    }
  }
  return result;
}

function printed({ appendix }: NumberingScheme, fixed: string | null, count: number): string {
  const prefix = appendix?.prefix ?? '';
  if (fixed !== null) return fixed.startsWith('№') || fixed.startsWith('N') ? fixed : `${prefix}${fixed}`;
  if (appendix === null) return '';
  return `${prefix}${appendix.letters ? appendixLetter(count) : count}`;
}
