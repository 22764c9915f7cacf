import type { Style } from '@polozh/document';

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export const mm = (length: number): number => length * POINTS_PER_MM;

/** Lengths of the layout in pt, from the style's millimetres. */
export interface Measures {
  readonly style: Style;
  readonly size: number;
  readonly smallSize: number;
  readonly requisiteSize: number;
  readonly noteSize: number;
  readonly indent: number;
  /** From a list's marker to its text. */
  readonly hang: number;
  readonly textWidth: number;
  readonly requisiteWidth: number;
}

/** The style's lengths, ready for the engine. */
export function measuresOf(style: Style): Measures {
  const textWidth = mm(style.page.width - style.margins.left - style.margins.right);
  return {
    style,
    size: style.fontSize,
    smallSize: style.smallFontSize,
    requisiteSize: style.requisiteFontSize,
    noteSize: Math.max(10, style.smallFontSize - 1),
    indent: mm(style.indent),
    hang: mm(7.5),
    textWidth,
    requisiteWidth: Math.min(mm(style.requisiteWidth), textWidth),
  };
}
