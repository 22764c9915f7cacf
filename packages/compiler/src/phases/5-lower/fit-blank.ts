import { fittingBlank, plainText, type Run } from '@polozh/document';

/** What may stand behind a blank that ends its line. */
export const LAST_SIGNS = /^\s*[.,;:)»]*\s*$/u;

/**
 * A line of a requisite with the blank at its end no longer than its place, so that it does not go to a line of its own: «от ______».
 * @param width of the place, pt
 */
export function fitLastBlank(runs: readonly Run[], width: number, size: number): readonly Run[] {
  const index = runs.findLastIndex(({ kind }) => kind === 'blank');
  const blank = runs[index];
  const behind = plainText(runs.slice(index + 1));
  if (blank?.kind !== 'blank' || !LAST_SIGNS.test(behind)) return runs;
  const length = fittingBlank(blank.length, plainText(runs.slice(0, index)), behind, width, size);
  return length === blank.length ? runs : runs.with(index, { ...blank, length });
}
