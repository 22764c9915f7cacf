import type { ParsedFont } from 'pdfmake/js/PDFDocument.js';

export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Widths kept per face before the store is emptied: some regulations' worth of words. */
const WIDTH_CACHE_LIMIT = 20_000;

/** A character as the fonts know it: all spaces are one glyph, what they lack is drawn as an empty box. */
export const MISSING = '\u25a1';
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u200a', ' '],
  ['\u202f', ' '],
  ['\u2011', '-'],
  ['\u2610', MISSING],
]);

/** A glyph's advance in font units, from the table itself: fontkit's own getter unpacks the outline first. */
export function advanceOf({ hmtx: { metrics } }: ParsedFont, id: number): number {
  return metrics.get(Math.min(id, metrics.length - 1)).advance;
}

/** Measures text in one face. No kerning and no ligatures: a letter has one width wherever it stands. */
export class Face {
  /** Heights in ems: above the baseline, below it (positive), and Word's gap between lines. */
  readonly ascent: number;
  readonly descent: number;
  readonly gap: number;
  readonly font: ParsedFont;
  private readonly advances = new Map<string, number>();
  private readonly widths = new Map<string, number>();

  constructor(font: ParsedFont) {
    this.font = font;
    this.ascent = font.ascent / font.unitsPerEm;
    this.descent = -font.descent / font.unitsPerEm;
    this.gap = font.lineGap / font.unitsPerEm;
  }

  /** The character that is drawn for another: itself, its look-alike, or the box. */
  shown(character: string): string {
    const known = LOOK_ALIKES.get(character) ?? character;
    return this.font.hasGlyphForCodePoint(known.codePointAt(0) ?? 0) ? known : MISSING;
  }

  /** Letters of the text that are drawn as the box, though they are none. */
  missing(text: string): readonly string[] {
    const missing: string[] = [];
    for (const character of text.match(
      /[^\u0020-\u007e\u0400-\u045f«»–№\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u0000-\u001f\u007f-\u009f]/gu,
    ) ?? []) {
      if (!LOOK_ALIKES.has(character) && this.shown(character) === MISSING && character !== MISSING)
        missing.push(character);
    }
    return missing;
  }

  /** Width of one character in ems. */
  advance(character: string): number {
    let advance = this.advances.get(character);
    if (advance === undefined) {
      const code = this.shown(character).codePointAt(0) ?? 0;
      advance = advanceOf(this.font, this.font.glyphForCodePoint(code).id) / this.font.unitsPerEm;
      this.advances.set(character, advance);
    }
    return advance;
  }

  /** Width of a word in ems. */
  width(word: string): number {
    let width = this.widths.get(word);
    if (width === undefined) {
      width = 0;
      for (const character of word) width += this.advance(character);
      if (word.length > 40) return width;
      if (this.widths.size >= WIDTH_CACHE_LIMIT) this.widths.clear();
      this.widths.set(word, width);
    }
    return width;
  }
}
