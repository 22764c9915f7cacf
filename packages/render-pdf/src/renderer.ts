import { type Diagnostic, diagnostic, type Outcome } from '@polozh/diagnostics';
import { type Document, partStyle, plainText, type Renderer, type RenderOptions, type Style } from '@polozh/document';
import { BOLD, BOLD_ITALIC, ITALIC, REGULAR } from '../generated/tinos.ts';
import { contentOf } from './content/content.ts';
import { mm } from './content/measures.ts';
import type { Content, Piece } from './content/node.ts';
import { DocumentFonts, FontShelf } from './fonts/document-fonts.ts';
import type { Face, FaceName } from './fonts/face.ts';
import { FORMAT_NAME, PRODUCER, UNTITLED } from './labels.ts';
import type { Atom } from './layout/atoms.ts';
import type { BuiltDocument, PageShape } from './layout/built-document.ts';
import { layFlow } from './layout/flow-layout.ts';
import { createHyphenate, type Hyphenate } from './layout/hyphenation.ts';
import { LineBreaker } from './layout/line-breaker.ts';
import { addPageNumbers } from './layout/page-numbers.ts';
import { fillPageReferences } from './layout/page-references.ts';
import type { Setting } from './layout/paragraph.ts';
import { attachFiles } from './pdf/attachments.ts';
import { LinkPainter } from './pdf/links.ts';
import { MarkedContent } from './pdf/marked-content.ts';
import type { FileMetadata } from './pdf/metadata.ts';
import { writeOutline } from './pdf/outline.ts';
import { PagePainter } from './pdf/page-painter.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import { StructureTree } from './pdf/structure-tree.ts';
import { TextPainter } from './pdf/text-painter.ts';

const SOURCES: Readonly<Record<FaceName, string>> = {
  regular: REGULAR,
  bold: BOLD,
  italic: ITALIC,
  boldItalic: BOLD_ITALIC,
};

/** What one renderer keeps from document to document: nothing of it changes a file. */
interface Stores {
  readonly shelf: FontShelf;
  readonly hyphenate: Hyphenate;
}

/** A renderer with its own stores of parsed fonts, widths and parted words. */
export function createPdfRenderer(): Renderer {
  const stores: Stores = { shelf: new FontShelf(SOURCES), hyphenate: createHyphenate() };
  return {
    format: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    render: (document, options) => Promise.resolve(render(document, options, stores)),
  };
}

/** Prints documents as PDF/A-1a and PDF/UA-1 files. */
export const renderPdf: Renderer = createPdfRenderer();

function render(document: Document, options: RenderOptions, stores: Stores): Outcome<Uint8Array> {
  const problems = new Problems();
  const { page } = document.style;
  const file = new PdfFile([mm(page.width), mm(page.height)], metadataOf(document, options));
  const fonts = new DocumentFonts(file, stores.shelf);
  const content = contentOf(document);
  const faceOf = (piece: Piece): Face => fonts.face(faceName(piece));
  const built = layOut(document, content, {
    faceOf: (piece) => problems.checked(piece, faceOf(piece)),
    breaker: new LineBreaker(stores.hyphenate),
    wordTooLong: (atom) => problems.wordTooLong(atom),
  });
  paint(file, fonts, content, built);
  attachFiles(file, options);
  return { value: file.bytes(), diagnostics: problems.list };
}

/** Tells where each line of a document stands, before anything is painted. For those who ask about the layout itself. */
export function createLayout(): (document: Document) => BuiltDocument {
  const { shelf, hyphenate }: Stores = { shelf: new FontShelf(SOURCES), hyphenate: createHyphenate() };
  return (document) => {
    const { page } = document.style;
    const file = new PdfFile([mm(page.width), mm(page.height)], metadataOf(document, { date: null }));
    const fonts = new DocumentFonts(file, shelf);
    return layOut(document, contentOf(document), {
      faceOf: (piece) => fonts.face(faceName(piece)),
      breaker: new LineBreaker(hyphenate),
      wordTooLong: () => {},
    });
  };
}

const shapeOf = ({ page, margins }: Style): PageShape => ({
  width: mm(page.width),
  height: mm(page.height),
  left: mm(margins.left),
  right: mm(margins.right),
  top: mm(margins.top),
  bottom: mm(margins.bottom),
});

/** Content → pages: one pass. */
function layOut(document: Document, content: Content, setting: Setting): BuiltDocument {
  const { pageNumbers, smallFontSize } = document.style;
  const sheets = {
    upright: shapeOf(document.style),
    landscape: shapeOf(partStyle(document.style, { landscape: true })),
  };
  const built = layFlow(content.flow, content.notes, sheets, setting);
  if (pageNumbers) addPageNumbers(built, smallFontSize, content.root, setting);
  fillPageReferences(built, setting.faceOf);
  return built;
}

/** Pages → the file's objects. */
function paint(file: PdfFile, fonts: DocumentFonts, content: Content, built: BuiltDocument): void {
  const tree = new StructureTree(file, content.root, built.pages.length);
  const links = new LinkPainter(file, tree, built);
  const marks = new MarkedContent(file, tree, content.noteElements);
  const text = new TextPainter(file, fonts, marks, links);
  new PagePainter(file, text, marks, links).paint(built);
  file.beforeEnd(() => {
    links.finish();
    writeOutline(file, built.bookmarks, links);
    tree.finish();
  });
}

function metadataOf({ metadata, parts }: Document, options: RenderOptions): FileMetadata {
  const { title, subject, keywords, language, variant } = metadata;
  return {
    title: title.trim() === '' ? titleOf(parts) : title,
    subject,
    keywords: [...keywords, ...(variant === null ? [] : [variant.label])].join(', '),
    creator: PRODUCER,
    producer: PRODUCER,
    language,
    date: options.date,
    part: options.embedded === undefined || options.embedded.length === 0 ? 1 : 3,
  };
}

/** The words of the document's own title. */
function titleOf(parts: Document['parts']): string {
  const words = (parts[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'requisite' && (block.role === 'document-kind' || block.role === 'title')
      ? block.lines.map(({ runs }) => plainText(runs))
      : [],
  );
  return words.join(' ').trim() || UNTITLED;
}

const faceName = ({ bold, italic }: Piece): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/** Problems of one document, each told once. */
class Problems {
  readonly list: Diagnostic[] = [];
  private readonly missing = new Set<string>();
  private readonly seen = new Set<Piece>();
  private readonly longWords = new Set<Piece>();

  /** Tells letters of a piece that the face lacks. */
  checked(piece: Piece, face: Face): Face {
    if (this.seen.has(piece)) return face;
    this.seen.add(piece);
    for (const character of face.missing(piece.text)) {
      if (this.missing.has(character)) continue;
      this.missing.add(character);
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      this.list.push(diagnostic('missing-glyph', piece.origin, { character, code, format: FORMAT_NAME }));
    }
    return face;
  }

  /** Tells that a word had to be broken; a run's words are one problem. */
  wordTooLong({ piece, text }: Atom): void {
    if (this.longWords.has(piece) || /^_+$/.test(text)) return;
    this.longWords.add(piece);
    this.list.push(diagnostic('word-too-long', piece.origin, { word: shortened(text), format: FORMAT_NAME }));
  }
}

/** What a message can show of a word. */
const SHOWN = 24;

const shortened = (word: string): string => (word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word);
