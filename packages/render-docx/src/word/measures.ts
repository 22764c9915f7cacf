import { type Style, textWidth as textWidthOf } from '@polozh/document';

/** Millimetres in twentieths of a point, Word's unit of length. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Points in twentieths of a point. */
export const pointTwips = (pt: number): number => Math.round(pt * 20);

/** Points in half-points, Word's unit of type size. */
export const halfPoints = (pt: number): number => Math.round(pt * 2);

/** The width between the margins, twips. */
export const textWidth = (style: Style): number => twips(textWidthOf(style));

/** Shares a width out in proportion; the shares are whole and add up to it. */
export function shareWidth(width: number, weights: readonly number[]): readonly number[] {
  const safe = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  const sum = safe.reduce((total, weight) => total + weight, 0);
  let reached = 0;
  let edge = 0;
  return safe.map((weight) => {
    reached += weight;
    const next = Math.round((width * reached) / sum);
    const share = next - edge;
    edge = next;
    return share;
  });
}
