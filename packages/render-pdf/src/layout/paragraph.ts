import type { Piece, TextNode } from '../content/node.ts';
import { type Atom, atomsOf, type FaceOf } from './atoms.ts';
import { captionLines, fillBlanks, withLeastBlanks } from './blanks.ts';
import { centredText } from './centred-text.ts';
import type { Fragment, Line, Position } from './line.ts';
import type { Break, LineBreaker } from './line-breaker.ts';

/** What it takes to set a paragraph. */
export interface Setting {
  readonly faceOf: FaceOf;
  readonly breaker: LineBreaker;
  /** Told of a word that no line holds. */
  readonly wordTooLong: (atom: Atom) => void;
}

/** Spaces grow to so many of their own widths; a line with fewer words stays ragged. */
const WIDEST_SPACE = 10;

/** Halvings of the doubt where a centred text is balanced: to some 2 mm. */
const BALANCE_STEPS = 6;

const START: Position = { atom: 0, offset: 0 };

/** A paragraph broken into lines for one width; the lines behind a page's end may be broken anew. */
export class Paragraph {
  readonly lines: Line[] = [];
  private atoms: readonly Atom[];
  private readonly node: TextNode;
  private readonly width: number;
  private readonly setting: Setting;
  /** Width of the lines: the column's, or less where they are balanced. */
  private measure: number;

  constructor(node: TextNode, width: number, setting: Setting) {
    this.node = node;
    this.width = Math.max(1, width);
    this.measure = this.width;
    this.setting = setting;
    this.atoms = withLeastBlanks(atomsOf(node.text, setting.faceOf));
    this.breakFrom(START, true);
    if (node.text.some(({ fills }) => fills)) this.fill();
    if (node.alignment === 'center' && this.lines.length > 1) this.balance();
    this.tellLongWords();
  }

  /** Sets the lines from `index` on again, the first of them without a hyphen at its end. */
  withoutHyphen(index: number): void {
    const line = this.lines[index];
    if (line === undefined) return;
    this.lines.length = index;
    this.breakFrom(line.start, false);
  }

  /** Sets the lines again with their blanks drawn out to the margin. */
  private fill(): void {
    this.atoms = fillBlanks(this.atoms, this.lines, this.width);
    this.set(this.width);
  }

  /** A word is too long where a line begins and ends in it. */
  private tellLongWords(): void {
    for (const { start, end, hyphenated } of this.lines) {
      const atom = this.atoms[end.atom];
      if (end.offset > 0 && start.offset === 0 && !hyphenated && atom !== undefined) this.setting.wordTooLong(atom);
    }
  }

  /** Makes the lines of a centred text nearly equal: the narrowest setting that needs no line more. */
  private balance(): void {
    const count = this.lines.length;
    let enough = this.width;
    let scant = this.width / 2;
    for (let step = 0; step < BALANCE_STEPS; step++) {
      const middle = (enough + scant) / 2;
      this.set(middle);
      const fits = this.lines.length === count && !this.lines.some(({ end }) => end.offset > 0);
      if (fits) enough = middle;
      else scant = middle;
    }
    this.set(enough);
  }

  private set(measure: number): void {
    this.lines.length = 0;
    this.measure = measure;
    this.breakFrom(START, true);
  }

  private breakFrom(start: Position, mayHyphenateFirst: boolean): void {
    const { node, atoms } = this;
    if (atoms.length === 0) {
      if (node.text.length > 0 && this.lines.length === 0) this.lines.push(this.emptyLine(node.text[0] as Piece));
      return;
    }
    let mayHyphenate = mayHyphenateFirst;
    for (let at = start; at.atom < atoms.length; ) {
      const indent = this.lines.length === 0 ? node.leadingIndent : 0;
      const twoHyphens = this.lines.at(-1)?.hyphenated === true && this.lines.at(-2)?.hyphenated === true;
      const broken = this.setting.breaker.next(
        atoms,
        at,
        this.measure - indent,
        -indent,
        node.hyphenate && mayHyphenate ? (twoHyphens ? 'reluctantly' : 'freely') : 'never',
      );
      this.lines.push(this.line(broken, at, indent));
      at = broken.end;
      mayHyphenate = true;
    }
  }

  private line(broken: Break, start: Position, indent: number): Line {
    const { node } = this;
    const free = this.width - indent - broken.width;
    const justified = node.alignment === 'justify' && !broken.last && broken.spaces > 0 && free > 0;
    const stretch = justified ? free / broken.spaces : 0;
    const left = node.alignment === 'right' ? free : node.alignment === 'center' ? free / 2 : 0;
    const piece = this.atoms[start.atom]?.piece ?? (node.text[0] as Piece);
    const below = captionLines(
      broken.fragments,
      indent + left,
      this.width,
      (text, room) => new Paragraph(centredText(text), room, this.setting).lines,
    );
    const space = this.setting.faceOf(piece).advance(' ') * piece.size;
    const { height, ascent } = heightOf(broken.fragments, piece, this.setting.faceOf, node.lineHeight);
    return {
      fragments: broken.fragments,
      left: indent + left,
      stretch: stretch > space * (WIDEST_SPACE - 1) ? 0 : stretch,
      height: height + Math.max(0, ...below.map(({ dy, line }) => dy + line.height)),
      ascent,
      notes: broken.fragments.flatMap(({ atom }) => (atom.piece.note === null ? [] : [atom.piece.note])),
      below: below.map((one) => ({ ...one, dy: one.dy + height * 0.86 })),
      ids: this.lines.length === 0 ? node.ids : [],
      outline: this.lines.length === 0 ? node.outline : null,
      pageOf: broken.last && node.pageOf !== null ? { ...node.pageOf, right: this.width + node.margin[2] } : null,
      changed: node.changed || broken.fragments.some(({ atom }) => isChange(atom.piece)),
      start,
      end: broken.end,
      hyphenated: broken.hyphenated,
      spaceBehind: broken.spaceBehind,
    };
  }

  private emptyLine(piece: Piece): Line {
    const { height, ascent } = heightOf([], piece, this.setting.faceOf, this.node.lineHeight);
    const ids = this.node.ids;
    return {
      fragments: [],
      left: 0,
      stretch: 0,
      height,
      ascent,
      notes: [],
      below: [],
      ids,
      outline: this.node.outline,
      pageOf: null,
      changed: this.node.changed,
      start: START,
      end: START,
      hyphenated: false,
      spaceBehind: false,
    };
  }
}

const isChange = ({ decoration }: Piece): boolean => decoration !== null && decoration !== 'placeholder';

/** Word's line: ascent, descent and gap of the largest letters, times the spacing; the surplus lies below the text. */
function heightOf(fragments: readonly Fragment[], empty: Piece, faceOf: FaceOf, lineHeight: number) {
  let height = 0;
  let ascent = 0;
  for (const { atom } of fragments) {
    const { face, piece } = atom;
    height = Math.max(height, (face.ascent + face.descent + face.gap) * piece.size);
    ascent = Math.max(ascent, (face.ascent + face.gap / 2) * piece.size);
  }
  if (fragments.length === 0) {
    const face = faceOf(empty);
    height = (face.ascent + face.descent + face.gap) * empty.size;
    ascent = (face.ascent + face.gap / 2) * empty.size;
  }
  return { height: height * lineHeight, ascent };
}
