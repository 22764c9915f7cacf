import {
  MARKER_ROOM,
  noteSize,
  POINTS_PER_MM,
  type Space,
  type Style,
  textWidth as textWidthOf,
  tinySize,
} from '@polozh/document';

/** Millimetres as points. */
export const mm = (length: number): number => length * POINTS_PER_MM;

/** Lengths of the layout in pt, from the style's millimetres. */
export interface Measures {
  readonly style: Style;
  readonly size: number;
  readonly smallSize: number;
  readonly tinySize: number;
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
  const textWidth = mm(textWidthOf(style));
  return {
    style,
    size: style.fontSize,
    smallSize: style.smallFontSize,
    tinySize: tinySize(style),
    requisiteSize: style.requisiteFontSize,
    noteSize: noteSize(style),
    indent: mm(style.indent),
    hang: mm(MARKER_ROOM),
    textWidth,
    requisiteWidth: Math.min(mm(style.requisiteWidth), textWidth),
  };
}

/** Of what stands close. */
export const NO_SPACE: Space = { before: 0, after: 0 };

/** Margins of a block that begins so far from the left: left, top, right, bottom. */
export const spaced = ({ before, after }: Space, left = 0): readonly [number, number, number, number] => [
  left,
  before,
  0,
  after,
];
