/** What is used of pdfmake 0.3.11 beneath its public face; the version is pinned, so these shapes hold. */

declare module 'pdfmake/js/PDFDocument.js' {
  /** A dictionary of the file: strings are names, String objects are texts. The keys named here are those set after it is made. */
  export interface Dictionary {
    [key: string]: unknown;
    A?: unknown;
    AF?: unknown;
    Alt?: unknown;
    ColSpan?: unknown;
    Count?: unknown;
    Dest?: unknown;
    Filter?: unknown;
    First?: unknown;
    ID?: unknown;
    IDTree?: unknown;
    K?: unknown;
    Last?: unknown;
    MarkInfo?: unknown;
    EmbeddedFiles?: unknown;
    Metadata?: unknown;
    Next?: unknown;
    Outlines?: unknown;
    OutputIntents?: unknown;
    PageMode?: unknown;
    ParentTree?: unknown;
    ParentTreeNextKey?: unknown;
    Pg?: unknown;
    Prev?: unknown;
    RowSpan?: unknown;
    Scope?: unknown;
    StructParent?: unknown;
    StructTreeRoot?: unknown;
    Type?: unknown;
    UserUnit?: unknown;
  }
  /** An object of the file; `data` is its dictionary or value until `end` writes it. */
  export interface Reference {
    readonly id: number;
    data: Dictionary;
    buffer: Uint8Array[];
    compress: boolean;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
    finalize(): void;
  }
  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
  }
  /** A parsed font file (fontkit). */
  export interface ParsedFont {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    readonly hmtx: { readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } } };
    readonly loca: { readonly offsets: readonly number[] };
    _getTableStream(tag: 'glyf'): { pos: number; readInt16BE(): number; readUInt16BE(): number };
  }
  /** A font of one file; its subset grows as glyphs are included. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly font: ParsedFont;
    readonly subset: { includeGlyph(id: number): number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    readonly scale: number;
    ref(): Reference;
    finalize(): void;
  }
  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    write(operators: string): void;
  }
  export interface Options {
    size: [number, number];
    pdfVersion: '1.4' | '1.7';
    compress: false;
    lang: string;
    displayTitle: true;
    autoFirstPage: false;
    bufferPages: boolean;
    font: null;
    info: Record<string, unknown>;
  }
  export default class PDFDocument {
    constructor(
      fonts: Record<string, Record<string, Uint8Array>>,
      images: object,
      patterns: object,
      attachments: object,
      options: Options,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    );
    info: Record<string, unknown>;
    page: PdfPage;
    subset: number | undefined;
    /** The catalogue; the list of names is made with it. */
    _root: Reference & { readonly data: { readonly Names: Reference } };
    /** The root of the bookmarks, made with the file; it must be ended. */
    outline: { readonly dictionary: Reference };
    _offset: number;
    _font: EmbeddedFont;
    _fontFamilies: Record<string, EmbeddedFont>;
    font(source: Uint8Array): this;
    ref(data?: Dictionary): Reference;
    addContent(operators: string): this;
    addPage(options: { size: [number, number] }): this;
    flushPages(): void;
    endMetadata(): void;
    end(): void;
    _write(data: Uint8Array | string): void;
  }
}
