import type { Dimension } from './dimensions.ts';
import type { Case } from './find-case.ts';

/** So many values of one dimension are named, no more. */
const NAMED = 3;

/**
 * A case in words, with a space before it: « в варианте «доо», чаты = преподаватели», « при условии «чаты = не решено»»,
 * «» for all variants.
 * @param isAll false where the problem is met in other variants too
 */
export function describeCase(found: Case, dimensions: readonly Dimension[], isAll: boolean): string {
  let place = '';
  const conditions: string[] = [];
  for (const [variable, values] of [...found].sort(([a], [b]) => a - b)) {
    const dimension = dimensions[variable] as Dimension;
    const words = [...values].sort((a, b) => a - b).map((value) => dimension.describe(value));
    const shown = words.slice(0, NAMED);
    const isShort = words.length > NAMED;
    if (dimension.kind === 'kind') {
      const names = shown.map((name) => `«${name}»`).join(', ');
      place = words.length === 1 ? ` в варианте ${names}` : ` в вариантах ${names}${isShort ? ' и других' : ''}`;
    } else if (dimension.kind === 'template') place += words[0] === 'шаблон' ? ' в шаблоне' : ' в готовом документе';
    else conditions.push(allButOne(dimension, values) ?? (isShort ? (words[0] ?? '') : shown.join(' или ')));
  }
  const others = isAll ? '' : ' (и не только)';
  if (conditions.length === 0) return `${place}${place === '' ? '' : others}`;
  return place === ''
    ? ` при условии «${conditions.join(' и ')}»${others}`
    : `${place}, ${conditions.join(', ')}${others}`;
}

/** «чаты – не администратор», where a choice may have every value but one. */
function allButOne(dimension: Dimension, values: ReadonlySet<number>): string | null {
  if (dimension.kind !== 'choice' || values.size < 2 || values.size !== dimension.size - 1) return null;
  const { name, values: declared } = dimension.choice;
  const missing = declared.findIndex((_, value) => !values.has(value));
  return missing < 0 ? null : `${name} – не ${declared[missing]?.name}`;
}
