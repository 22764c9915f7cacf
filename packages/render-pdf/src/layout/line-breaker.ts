import { type Atom, isLetter } from './atoms.ts';
import type { Hyphenate } from './hyphenation.ts';
import type { Fragment, Position } from './line.ts';

/** A line's range and what its width came to. */
export interface Break {
  readonly end: Position;
  readonly fragments: readonly Fragment[];
  /** pt, without the space at its end. */
  readonly width: number;
  /** How many spaces can be stretched. */
  readonly spaces: number;
  readonly hyphenated: boolean;
  /** A space stood at the end. */
  readonly spaceBehind: boolean;
  /** Ends the paragraph or was ended by the author: not stretched. */
  readonly last: boolean;
}

/** A line that the next word does not fit on any more. */
interface FullLine {
  readonly fragments: Fragment[];
  readonly x: number;
  readonly width: number;
  /** Where it may end: behind so many fragments. */
  readonly chance: { readonly count: number; readonly x: number; readonly end: Position } | null;
}

/** A space may grow by this share of itself before a word is parted instead; by the other one behind two lines that end with a hyphen. */
const LOOSE = 1.3;
const VERY_LOOSE = 3.5;

/** How readily words are parted: not at all, to avoid a loose line, to avoid a very loose one. */
export type Parting = 'never' | 'freely' | 'reluctantly';

const LOOSENESS: Readonly<Record<Parting, number>> = {
  never: Number.POSITIVE_INFINITY,
  freely: LOOSE,
  reluctantly: VERY_LOOSE,
};

/** Letters of a paragraph's last word that stand on its last line at least, where it is parted. */
const LEAST_ENDING = 5;

/** Longer ones are no words, and looking for their parts would cost square time. */
const LONGEST_WORD = 60;

/**
 * Breaks atoms into lines one at a time, the longest that fits. A word is parted by hyphenation where the line would
 * be loose, and anywhere where it fits no line.
 */
export class LineBreaker {
  private readonly hyphenate: Hyphenate;

  constructor(hyphenate: Hyphenate) {
    this.hyphenate = hyphenate;
  }

  /** The line that begins at `start`; `tabStop` is where a tab leads, pt from the line's beginning. */
  next(atoms: readonly Atom[], start: Position, width: number, tabStop: number, parting: Parting): Break {
    const fragments: Fragment[] = [];
    let x = 0;
    let index = start.atom;
    let offset = start.offset;
    if (index > 0 || offset > 0) while (atoms[index]?.kind === 'space') index++;
    let chance: FullLine['chance'] = null;
    for (; index < atoms.length; index++) {
      const atom = atoms[index] as Atom;
      if (atom.kind === 'line') return ended(fragments, x, { atom: index + 1, offset: 0 }, true);
      const from = offset;
      offset = 0;
      const atomWidth =
        atom.kind === 'tab'
          ? Math.max(atom.width, tabStop - x)
          : from === 0
            ? atom.width
            : restWidth(atom, from, width);
      if (atom.kind === 'space') {
        chance = { count: fragments.length + 1, x: x + atomWidth, end: { atom: index + 1, offset: 0 } };
        fragments.push({ atom, from: 0, to: 1, width: atomWidth, hyphen: false });
        x += atomWidth;
        continue;
      }
      if (x + atomWidth > width + 0.001) {
        return this.overflow(atoms, { fragments, x, width, chance }, { atom: index, offset: from }, parting);
      }
      fragments.push({ atom, from, to: atom.text.length, width: atomWidth, hyphen: false });
      x += atomWidth;
      if (atom.breakAfter) chance = { count: fragments.length, x, end: { atom: index + 1, offset: 0 } };
    }
    return ended(fragments, x, { atom: atoms.length, offset: 0 }, true);
  }

  /** The line is full: ends it at the last chance, inside the word, or anywhere. */
  private overflow(atoms: readonly Atom[], line: FullLine, at: Position, parting: Parting): Break {
    const atom = atoms[at.atom] as Atom;
    const { chance, width } = line;
    const kept = chance === null ? [] : line.fragments.slice(0, chance.count);
    const spaces = countSpaces(kept);
    const space = atom.face.advance(' ') * atom.piece.size;
    const stretch = chance === null ? Number.POSITIVE_INFINITY : (width - chance.x) / Math.max(1, spaces) / space;
    const ending = isLastWord(atoms, at.atom);
    const limit = ending ? Math.max(LOOSENESS[parting], VERY_LOOSE) : LOOSENESS[parting];
    const parts = parting !== 'never' && stretch > limit;
    const parted = parts ? this.part(atoms, at, line, ending && chance !== null ? LEAST_ENDING : 0) : null;
    if (parted !== null) return parted;
    if (chance !== null) return { ...ended(kept, chance.x, chance.end, false), hyphenated: false };
    const joint = line.fragments.findLastIndex((one) => one.atom.kind === 'fixed-space');
    if (joint > 0) return brokenAtJoint(line.fragments, joint, at.atom);
    const forced = this.part(atoms, at, line);
    if (forced !== null) return forced;
    return this.cut(line.fragments, line.x, atom, at, width);
  }

  /** The line with the longest beginning of the word, and its hyphen, that fits; `null` where the word cannot be parted. */
  private part(atoms: readonly Atom[], at: Position, line: FullLine, leastBehind = 0): Break | null {
    const atom = atoms[at.atom] as Atom;
    const room = line.width - line.x;
    if (atom.kind !== 'word' || atom.text.length > LONGEST_WORD) return null;
    if (joined(atoms[at.atom - 1], 'last') || (!atom.breakAfter && joined(atoms[at.atom + 1], 'first'))) return null;
    const letters = /[А-ЯЁа-яё]+/.exec(atom.text);
    if (letters === null || /[А-ЯЁа-яё]/.test(atom.text.slice(letters.index + letters[0].length))) return null;
    const hyphen = atom.face.advance('-') * atom.piece.size;
    const offsets = this.hyphenate(letters[0]);
    for (let i = offsets.length - 1; i >= 0; i--) {
      const to = letters.index + (offsets[i] as number);
      if (to <= at.offset) break;
      if (letters.index + letters[0].length - to < leastBehind) continue;
      const width = atom.face.width(atom.text.slice(at.offset, to)) * atom.piece.size;
      if (width + hyphen > room) continue;
      const fragment = { atom, from: at.offset, to, width, hyphen: true };
      const end = { atom: at.atom, offset: to };
      return { ...ended([...line.fragments, fragment], line.x + width + hyphen, end, false), hyphenated: true };
    }
    return null;
  }

  /** Breaks a word that fits no line wherever the line ends. */
  private cut(fragments: Fragment[], x: number, atom: Atom, at: Position, width: number): Break {
    if (atom.kind !== 'word' && fragments.length > 0) return ended(fragments, x, at, false);
    let to = at.offset;
    let taken = 0;
    while (to < atom.text.length) {
      const character = String.fromCodePoint(atom.text.codePointAt(to) ?? 0);
      const step = atom.face.advance(character) * atom.piece.size;
      const first = to === at.offset && fragments.length === 0;
      if (!first && x + taken + step > width) break;
      taken += step;
      to += character.length;
    }
    if (to > at.offset) fragments.push({ atom, from: at.offset, to, width: taken, hyphen: false });
    const end = to < atom.text.length ? { atom: at.atom, offset: to } : { atom: at.atom + 1, offset: 0 };
    return ended(fragments, x + taken, end, false);
  }
}

/** Whether a neighbour is a part of the same word. */
const joined = (atom: Atom | undefined, end: 'first' | 'last'): boolean =>
  atom?.kind === 'word' && isLetter(atom.text, end === 'first' ? 0 : atom.text.length - 1);

/** Whether nothing but spaces follows: such a word is parted only for want of better, its end would stand alone on the last line. */
function isLastWord(atoms: readonly Atom[], index: number): boolean {
  for (let next = index + 1; next < atoms.length && next < index + 4; next++) {
    if (atoms[next]?.kind !== 'space') return atoms[next]?.kind === 'line';
  }
  return index + 4 > atoms.length;
}

/** A line that has only spaces at which it should not end: better there than inside a word. */
function brokenAtJoint(fragments: readonly Fragment[], joint: number, atom: number): Break {
  const kept = fragments.slice(0, joint);
  const width = kept.reduce((sum, one) => sum + one.width, 0);
  return {
    ...ended(kept, width, { atom: atom - (fragments.length - joint) + 1, offset: 0 }, false),
    spaceBehind: true,
  };
}

/** Width of a word's rest; beyond the limit it is not measured further, so that an endless word costs linear time. */
function restWidth(atom: Atom, from: number, limit: number): number {
  let width = 0;
  for (let i = from; i < atom.text.length && width <= limit; ) {
    const character = String.fromCodePoint(atom.text.codePointAt(i) ?? 0);
    width += atom.face.advance(character) * atom.piece.size;
    i += character.length;
  }
  return width;
}

const countSpaces = (fragments: readonly Fragment[]): number =>
  fragments.reduce((count, { atom }) => (atom.kind === 'space' || atom.kind === 'fixed-space' ? count + 1 : count), 0);

/** A finished line; the space at its end is not painted. */
function ended(fragments: Fragment[], x: number, end: Position, last: boolean): Break {
  let width = x;
  const length = fragments.length;
  while (fragments.at(-1)?.atom.kind === 'space') width -= (fragments.pop() as Fragment).width;
  const spaceBehind = fragments.length < length;
  return { end, fragments, width, spaces: countSpaces(fragments), hyphenated: false, spaceBehind, last };
}
