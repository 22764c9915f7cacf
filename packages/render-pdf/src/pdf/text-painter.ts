import type { Decoration } from '../content/decoration.ts';
import type { DocumentFonts } from '../fonts/document-fonts.ts';
import type { Face } from '../fonts/face.ts';
import type { Fragment, Line } from '../layout/line.ts';
import { colourOf, type Decorated, paintDecorations } from './decoration-painter.ts';
import type { LinkPainter } from './links.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfFile } from './pdf-file.ts';

/** Paints lines of text with one operator a stretch of one look; only spaces are stretched for an even edge. */
export class TextPainter {
  private readonly file: PdfFile;
  private readonly fonts: DocumentFonts;
  private readonly marks: MarkedContent;
  private readonly links: LinkPainter;

  constructor(file: PdfFile, fonts: DocumentFonts, marks: MarkedContent, links: LinkPainter) {
    this.file = file;
    this.fonts = fonts;
    this.marks = marks;
    this.links = links;
  }

  /** Paints a line whose box begins at x, y (pt from the page's top left corner). */
  paint(line: Line, x: number, y: number, artifact: boolean): void {
    const text = new TextObject(this.file, this.fonts, x + line.left, y + line.ascent);
    const decorations: Decorated[] = [];
    for (const fragment of line.fragments) {
      const left = text.x;
      this.paintFragment(fragment, line, text, y, artifact);
      const { decoration, size, rise } = fragment.atom.piece;
      if (decoration === null) continue;
      const last = decorations.at(-1);
      if (last?.decoration === decoration && last.right === left && last.size === size)
        decorations[decorations.length - 1] = { ...last, right: text.x };
      else decorations.push({ decoration, left, right: text.x, baseline: y + line.ascent - rise, size });
    }
    const last = line.fragments.at(-1);
    if (line.spaceBehind && last !== undefined) text.space(last.atom.face, 0);
    text.finish();
    paintDecorations(this.file, this.marks, decorations);
    for (const { dx, dy, line: caption } of line.below) this.paint(caption, x + dx, y + dy, artifact);
  }

  private paintFragment(fragment: Fragment, line: Line, text: TextObject, y: number, artifact: boolean): void {
    const { atom, from, to, hyphen } = fragment;
    const { piece, face } = atom;
    const left = text.x;
    const owner = artifact || atom.kind === 'leader' ? 'artifact' : piece.tag;
    text.leave(() => this.marks.switchTo(owner), owner);
    const parted = !artifact && (hyphen || (from > 0 && this.marks.hasBegun(atom)));
    if (parted) text.leave(() => this.marks.startWord(atom), atom);
    text.look(face, piece.size, piece.rise, piece.decoration);
    if (atom.kind === 'word' || atom.kind === 'leader') {
      if (piece.fills) text.drawnTogether(face, atom.text.slice(from, to), fragment.width);
      else text.word(face, atom.text.slice(from, to), fragment.width);
      if (hyphen) text.word(face, '-', face.advance('-') * piece.size);
    } else {
      text.space(face, fragment.width - atom.face.advance(' ') * piece.size + (atom.kind === 'tab' ? 0 : line.stretch));
    }
    if (parted && !hyphen) text.leave(() => this.marks.endWord(), null);
    if (owner === 'artifact') return;
    if (piece.link !== null) this.links.add(piece, { left, right: text.x, top: y, bottom: y + line.height });
    if (piece.note !== null) this.marks.noteMarked(piece.note);
  }
}

/** A text object (BT … ET): knows where the next letter stands, so that it can be left and entered anew. */
class TextObject {
  x: number;
  private readonly file: PdfFile;
  private readonly fonts: DocumentFonts;
  private readonly y: number;
  private open = false;
  private owner: unknown = undefined;
  private shown = '';
  private glyphs = '';
  private font = '';
  private face: Face | null = null;
  private size = 0;
  private rise = 0;
  /** The colour stays when the object is left. */
  private decoration: Decoration | null = null;

  constructor(file: PdfFile, fonts: DocumentFonts, x: number, y: number) {
    this.file = file;
    this.fonts = fonts;
    this.x = x;
    this.y = y;
  }

  /** Does what must not be done inside a text object, unless it was the last thing done. */
  leave(act: () => void, owner: unknown): void {
    if (owner !== null && owner === this.owner) return;
    this.end();
    act();
    if (owner !== null) this.owner = owner;
  }

  look(face: Face, size: number, rise: number, decoration: Decoration | null): void {
    if (this.open && face === this.face && size === this.size && rise === this.rise && decoration === this.decoration)
      return;
    this.flush();
    let operators = this.open ? '' : `BT 1 0 0 -1 ${number(this.x)} ${number(this.y)} Tm`;
    if (!this.open || face !== this.face || size !== this.size) {
      const font = this.fonts.font(face);
      this.font = font.id;
      this.file.page.fonts[this.font] ??= font.ref();
      operators += ` /${this.font} ${number(size)} Tf`;
    }
    if (rise !== this.rise || (!this.open && rise !== 0)) operators += ` ${number(rise)} Ts`;
    if (decoration !== this.decoration) operators += ` ${colourOf(decoration)}`;
    this.file.addContent(operators.trim());
    this.decoration = decoration;
    this.open = true;
    this.face = face;
    this.size = size;
    this.rise = rise;
  }

  word(face: Face, text: string, width: number): void {
    this.glyphs += this.fonts.encode(face, text);
    this.x += width;
  }

  /** Underscores that overlap so far as to be as wide as they must. */
  drawnTogether(face: Face, text: string, width: number): void {
    const excess = face.width(text) * this.size - width;
    for (const sign of text) {
      this.glyphs += this.fonts.encode(face, sign);
      this.shift(-excess / text.length);
    }
    this.x += width;
  }

  /** A space, wider by `more` pt than the font's. */
  space(face: Face, more: number): void {
    if (!this.open) return;
    this.glyphs += this.fonts.encode(face, ' ');
    this.shift(more);
    this.x += face.advance(' ') * this.size + more;
  }

  /** What follows stands so much further to the right, pt. */
  private shift(more: number): void {
    if (Math.abs(more) <= 0.001) return;
    this.shown += `(${this.glyphs})${Math.round((-more / this.size) * 10000) / 10}`;
    this.glyphs = '';
  }

  /** Ends the line: what comes is black again. */
  finish(): void {
    this.end();
    if (this.decoration !== null) this.file.addContent(colourOf(null));
  }

  end(): void {
    if (!this.open) return;
    this.flush();
    this.file.addContent(this.rise === 0 ? 'ET' : '0 Ts ET');
    this.open = false;
  }

  private flush(): void {
    if (this.glyphs !== '') this.shown += `(${this.glyphs})`;
    if (this.shown !== '') this.file.addContent(`[${this.shown}] TJ`);
    this.shown = '';
    this.glyphs = '';
  }
}

/** A number as PDF writes it: thousandths are finer than any printer. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000);
