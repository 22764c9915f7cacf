import type { Piece } from '../content/node.ts';
import type { Atom } from './atoms.ts';
import type { Fragment, Line } from './line.ts';

/** A blank that fills the line is at least so wide, pt. */
const LEAST_FILL = 60;

/** Between the captions of two blanks, pt. */
const CAPTION_GAP = 4;

/** Draws out the blanks that take what is left of their line. */
export function fillBlanks(atoms: readonly Atom[], width: number): readonly Atom[] {
  const filling = atoms.filter((atom) => atom.piece.fills);
  if (filling.length === 0) return atoms;
  const others = atoms.reduce((sum, atom) => (atom.piece.fills ? sum : sum + atom.width), 0);
  const rest = width - (others % width);
  const share = Math.max(LEAST_FILL, rest / filling.length);
  return atoms.map((atom) => {
    if (!atom.piece.fills) return atom;
    // The painter draws the underscores together until they are as wide.
    const count = Math.max(1, Math.ceil(share / (atom.face.advance('_') * atom.piece.size)));
    return { ...atom, text: '_'.repeat(count), width: share };
  });
}

/** Words under a blank: where they stand from the line's left edge and its top, pt. */
interface Caption {
  readonly dx: number;
  readonly dy: number;
  readonly line: Line;
}

/**
 * The words under the blanks of a line, each in the middle of its blank or as near to it as the line's ends and its neighbours allow.
 * @param set sets words in the middle of a room, pt
 */
export function captionLines(
  fragments: readonly Fragment[],
  left: number,
  width: number,
  set: (text: readonly Piece[], room: number) => readonly Line[],
): readonly Caption[] {
  const blanks = captioned(fragments, left);
  return blanks.flatMap(({ caption, from, to }, index) => {
    const before = blanks[index - 1];
    const behind = blanks[index + 1];
    const least = before === undefined ? 0 : (before.to + from + CAPTION_GAP) / 2;
    const most = behind === undefined ? width : (to + behind.from - CAPTION_GAP) / 2;
    const room = Math.max(1, most - least);
    const lines = set(caption, room);
    const half = room / 2 - Math.min(...lines.map((line) => line.left));
    const middle = Math.max(least + half, Math.min(most - half, (from + to) / 2));
    let dy = 0;
    return lines.map((line) => {
      const top = dy;
      dy += line.height;
      return { dx: middle - room / 2, dy: top, line };
    });
  });
}

function captioned(fragments: readonly Fragment[], left: number) {
  const blanks: { readonly caption: readonly Piece[]; readonly from: number; readonly to: number }[] = [];
  let x = left;
  for (const { atom, width } of fragments) {
    const { caption } = atom.piece;
    if (caption !== null) blanks.push({ caption, from: x, to: x + width });
    x += width;
  }
  return blanks;
}
