import type { EmbeddedFont, ParsedFont } from 'pdfmake/js/PDFDocument.js';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { advanceOf, Face, type FaceName } from './face.ts';

/** What a font's stand-in and its number in the file are. */
interface Encoded {
  readonly font: EmbeddedFont;
  readonly codes: Map<string, string>;
}

type EmbeddedFontClass = new (file: PdfFile, font: ParsedFont, id: string) => EmbeddedFont;

/** Parsed fonts and their measures, kept from one document of a renderer to the next; they do not change what is written. */
export class FontShelf {
  private readonly sources: Readonly<Record<FaceName, string>>;
  private readonly faces = new Map<FaceName, Face>();
  /** pdfkit does not export the class of its fonts: it is the constructor of the first one opened. */
  private fontClass: EmbeddedFontClass | null = null;

  /** Takes font files as base64 text. */
  constructor(sources: Readonly<Record<FaceName, string>>) {
    this.sources = sources;
  }

  /** The face, with its font taken into the file under the given id. */
  open(name: FaceName, file: PdfFile, id: string): { readonly face: Face; readonly font: EmbeddedFont } {
    const known = this.faces.get(name);
    if (known !== undefined && this.fontClass !== null) {
      const font = new this.fontClass(file, known.font, id);
      file.addFont(id, font);
      return { face: known, font };
    }
    const font = file.openFont(Buffer.from(this.sources[name], 'base64'));
    this.fontClass ??= font.constructor as EmbeddedFontClass;
    const face = new Face(font.font);
    this.faces.set(name, face);
    return { face, font };
  }
}

/** The fonts of one file: measures for the layout, glyph codes for the pages. */
export class DocumentFonts {
  private readonly file: PdfFile;
  private readonly shelf: FontShelf;
  private readonly opened = new Map<FaceName, Face>();
  private readonly encoded = new Map<Face, Encoded>();

  constructor(file: PdfFile, shelf: FontShelf) {
    this.file = file;
    this.shelf = shelf;
  }

  face(name: FaceName): Face {
    let face = this.opened.get(name);
    if (face === undefined) {
      const made = this.shelf.open(name, this.file, `F${this.opened.size + 1}`);
      face = made.face;
      this.opened.set(name, face);
      made.font.widths[0] = (made.font.widths[0] ?? 0) * made.font.scale;
      made.font.unicode[0] = [0xfffd];
      this.encoded.set(face, { font: made.font, codes: new Map() });
    }
    return face;
  }

  /** The face's font in this file. */
  font(face: Face): EmbeddedFont {
    return this.entry(face).font;
  }

  /** The text's glyphs as the inside of a PDF string: two bytes a letter, escaped. */
  encode(face: Face, text: string): string {
    const { font, codes } = this.entry(face);
    let encoded = '';
    for (const character of text) {
      let code = codes.get(character);
      if (code === undefined) {
        code = stringBytes(include(font, face.shown(character).codePointAt(0) ?? 0));
        codes.set(character, code);
      }
      encoded += code;
    }
    return encoded;
  }

  private entry(face: Face): Encoded {
    const entry = this.encoded.get(face);
    if (entry === undefined) throw new Error('a face of another document');
    return entry;
  }
}

/** A code's two bytes; in a string of PDF brackets, backslashes and returns are escaped (ISO 32000-1, 7.3.4.2). */
function stringBytes(code: number): string {
  return String.fromCharCode(code >> 8, code & 255)
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('\r', '\\r');
}

/** Takes a letter's glyph into the font's subset, with the parts that it is composed of, so that CIDSet and widths name them too. */
function include(font: EmbeddedFont, codePoint: number): number {
  const { id } = font.font.glyphForCodePoint(codePoint);
  const code = includeGlyph(font, id, codePoint);
  font.unicode[code] = [codePoint];
  return code;
}

function includeGlyph(font: EmbeddedFont, id: number, whole: number): number {
  const code = font.subset.includeGlyph(id);
  if (font.widths[code] !== undefined) return code;
  font.widths[code] = advanceOf(font.font, id) * font.scale;
  font.unicode[code] = [font.font.getGlyph(id).codePoints[0] ?? whole];
  for (const part of partsOf(font.font, id)) includeGlyph(font, part, whole);
  return code;
}

/** Flags of a part of a composed glyph (OpenType, glyf): how long its description is, and whether more follow. */
const PART = { wideArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;
const OUTLINE_HEADER = 10;

/** The glyphs that a glyph is composed of: the number of its outlines is below zero then. Read from the table itself: fontkit unpacks outlines first. */
function partsOf(font: ParsedFont, id: number): number[] {
  const offset = font.loca.offsets[id] ?? 0;
  if (offset === font.loca.offsets[id + 1]) return [];
  const stream = font._getTableStream('glyf');
  const start = stream.pos + offset;
  stream.pos = start;
  if (stream.readInt16BE() >= 0) return [];
  const parts: number[] = [];
  stream.pos = start + OUTLINE_HEADER;
  for (let flags: number = PART.more; flags & PART.more; ) {
    flags = stream.readUInt16BE();
    parts.push(stream.readUInt16BE());
    const scales = flags & PART.matrix ? 8 : flags & PART.twoScales ? 4 : flags & PART.scale ? 2 : 0;
    stream.pos += (flags & PART.wideArguments ? 4 : 2) + scales;
  }
  return parts;
}
