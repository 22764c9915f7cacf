import { nearest } from '@polozh/diagnostics/nearest';

/** «; возможно, имелось в виду «…»» or nothing. */
export function nearestOf(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === null ? '' : `; возможно, имелось в виду «${found}»`;
}
