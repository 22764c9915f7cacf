import type { BuiltDocument, Rule } from '../layout/built-document.ts';
import type { PlacedLine } from '../layout/line.ts';
import type { LinkPainter } from './links.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfFile } from './pdf-file.ts';
import type { TextPainter } from './text-painter.ts';

/** The bar at a changed line: so far left of the text, and so wide, pt. */
const BAR = { left: 14, width: 1.5 };

/** Paints pages: tagged text with its links; rules are artifacts. */
export class PagePainter {
  private readonly file: PdfFile;
  private readonly text: TextPainter;
  private readonly marks: MarkedContent;
  private readonly links: LinkPainter;

  constructor(file: PdfFile, text: TextPainter, marks: MarkedContent, links: LinkPainter) {
    this.file = file;
    this.text = text;
    this.marks = marks;
    this.links = links;
  }

  /** Paints the pages in order. */
  paint({ pages }: BuiltDocument): void {
    pages.forEach(({ items, shape }, index) => {
      this.file.addPage({ size: [shape.width, shape.height] });
      this.marks.startPage(index);
      for (const one of items) {
        if (one.type === 'line') this.line(one.item, shape.left - BAR.left);
        else this.rule(one.item);
      }
      this.marks.endPage();
    });
  }

  private line({ line, x, y, artifact }: PlacedLine, bar: number): void {
    this.text.paint(line, x, y, artifact);
    this.links.flush();
    if (line.changed && !artifact) this.rule({ x1: bar, x2: bar, y1: y, y2: y + line.height, lineWidth: BAR.width });
  }

  private rule({ lineWidth, x1, y1, x2, y2 }: Rule): void {
    this.marks.switchTo('artifact');
    this.file.addContent(`${fixed(lineWidth)} w ${fixed(x1)} ${fixed(y1)} m ${fixed(x2)} ${fixed(y2)} l S`);
  }
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);
