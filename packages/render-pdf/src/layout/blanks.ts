import type { Piece } from '../content/node.ts';
import type { Atom } from './atoms.ts';
import type { Fragment, Line } from './line.ts';

/** A blank that fills the line is at least so wide, pt. */
const LEAST_FILL = 60;

/** Between the captions of two blanks, pt. */
const CAPTION_GAP = 4;

/** Atoms whose filling blanks are as narrow as they may be. */
export const withLeastBlanks = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map((atom) => (atom.piece.fills ? blankOf(atom, LEAST_FILL) : atom));

/** The atoms of lines whose filling blanks are drawn out to the lines' ends; those of one line share what is left of it. */
export function fillBlanks(
  atoms: readonly Atom[],
  lines: readonly Pick<Line, 'fragments'>[],
  width: number,
): readonly Atom[] {
  const drawnOut = new Map<Atom, Atom>();
  for (const { fragments } of lines) {
    const filling = fragments.filter(({ atom }) => atom.piece.fills);
    const free = width - fragments.reduce((sum, one) => sum + one.width, 0);
    for (const { atom } of filling) drawnOut.set(atom, blankOf(atom, atom.width + Math.max(0, free) / filling.length));
  }
  return atoms.map((atom) => drawnOut.get(atom) ?? atom);
}

/** The painter draws the underscores together until they are as wide. */
function blankOf(atom: Atom, width: number): Atom {
  const count = Math.max(1, Math.ceil(width / (atom.face.advance('_') * atom.piece.size)));
  return { ...atom, text: '_'.repeat(count), width };
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
