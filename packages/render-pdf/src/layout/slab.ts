import type { Line } from './line.ts';

/** A line placed from its slab's top left corner, pt. */
export interface CellLine {
  readonly line: Line;
  readonly dx: number;
  readonly dy: number;
}

export interface BlockRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is put on a page in one piece: lines of a paragraph, rows of a table. */
export interface Slab {
  readonly height: number;
  readonly lines: readonly CellLine[];
  readonly rules: readonly BlockRule[];
}

/** Lines one under another. */
export function slabOf(lines: readonly Line[]): Slab {
  let height = 0;
  const placed = lines.map((line): CellLine => {
    const dy = height;
    height += line.height;
    return { line, dx: 0, dy };
  });
  return { height, lines: placed, rules: [] };
}

/** Notes whose marks stand in a slab, in order. */
export const notesOf = ({ lines }: Slab): readonly number[] => lines.flatMap(({ line }) => line.notes);
