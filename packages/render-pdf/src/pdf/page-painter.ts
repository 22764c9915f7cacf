import type { Page, Vector } from 'pdfmake/js/PageElementWriter.js';
import { Renderer } from '../engine/pdfmake.ts';
import type { PlacedLine } from '../layout/line.ts';
import type { BuiltPage } from '../layout/page-builder.ts';
import type { LinkPainter } from './links.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfFile } from './pdf-file.ts';
import type { TextPainter } from './text-painter.ts';

/** pdfmake's renderer with tagged text and links; rules are artifacts. */
export class PagePainter extends Renderer {
  private readonly file: PdfFile;
  private readonly text: TextPainter;
  private readonly marks: MarkedContent;
  private readonly links: LinkPainter;

  constructor(file: PdfFile, text: TextPainter, marks: MarkedContent, links: LinkPainter) {
    super(file);
    this.file = file;
    this.text = text;
    this.marks = marks;
    this.links = links;
  }

  /** Paints the pages in order. */
  paint(pages: readonly BuiltPage[]): void {
    pages.forEach((page, index) => {
      this.marks.startPage(index);
      this.renderPages([page as Page]);
      this.links.flush();
      this.marks.endPage();
    });
  }

  override renderLine(placed: unknown): void {
    const { line, x, y, artifact } = placed as PlacedLine;
    this.text.paint(line, x, y, artifact);
    this.links.flush();
  }

  override renderVector(rule: Vector): void {
    this.marks.switchTo('artifact');
    const { lineWidth, x1, y1, x2, y2 } = rule;
    this.file.addContent(`${fixed(lineWidth)} w ${fixed(x1)} ${fixed(y1)} m ${fixed(x2)} ${fixed(y2)} l S`);
  }
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);
