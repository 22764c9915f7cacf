import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Piece } from '../content/node.ts';
import type { BuiltDocument, Spot } from '../layout/built-document.ts';
import { plain } from './metadata.ts';
import type { PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above what a link leads to, pt. */
const ABOVE = 6;

/** An annotation is printed (ISO 19005-1, 6.5.3). */
const PRINT = 4;

/** Makes link annotations; those within the document get their places when all pages are there. */
export class LinkPainter {
  private readonly file: PdfFile;
  private readonly tree: StructureTree;
  private readonly spots: ReadonlyMap<string, Spot>;
  private readonly heights: readonly number[];
  private readonly waiting: { readonly annotation: Reference; readonly spot: Spot }[] = [];
  private run: { piece: Piece; box: Box } | null = null;

  constructor(file: PdfFile, tree: StructureTree, { spots, pages }: BuiltDocument) {
    this.file = file;
    this.tree = tree;
    this.spots = spots;
    this.heights = pages.map(({ shape }) => shape.height);
  }

  /** A stretch of a link has been painted in the box; stretches of one piece and line make one annotation. */
  add(piece: Piece, box: Box): void {
    if (this.run !== null && this.run.piece === piece && this.run.box.top === box.top) {
      this.run.box = { ...this.run.box, right: box.right };
      return;
    }
    this.flush();
    this.run = { piece, box };
  }

  /** Writes what is collected. */
  flush(): void {
    if (this.run === null) return;
    const { piece, box } = this.run;
    this.run = null;
    const { page } = this.file;
    const { link } = piece;
    const spot = link !== null && 'target' in link ? this.spots.get(link.target) : undefined;
    if (link === null || ('target' in link && spot === undefined)) return;
    const annotation = this.file.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [box.left, page.height - box.bottom, box.right, page.height - box.top],
      Border: [0, 0, 0],
      F: PRINT,
      Contents: new String(plain(piece.text)),
    });
    annotation.data.StructParent = this.tree.annotate(piece.tag, annotation, page.dictionary);
    page.annotations.push(annotation);
    if ('href' in link) {
      annotation.data.A = { S: 'URI', URI: new String(asciiAddress(link.href)) };
      annotation.end();
    } else if (spot !== undefined) this.waiting.push({ annotation, spot });
  }

  /** The place of a spot as a destination; to be asked when all pages are there. */
  destination(spot: Spot): unknown[] {
    const top = (this.heights[spot.page] ?? 0) - Math.max(0, spot.y - ABOVE);
    return [this.file.pages[spot.page], 'XYZ', 0, top, null];
  }

  /** Writes the links within the document. */
  finish(): void {
    for (const { annotation, spot } of this.waiting) {
      annotation.data.Dest = this.destination(spot);
      annotation.end();
    }
  }
}

/** An address in the letters that PDF 1.4 allows: others percent-encoded. */
const asciiAddress = (href: string): string =>
  plain(href).replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
