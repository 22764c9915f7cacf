import type { Element } from '../content/element.ts';
import { mm } from '../content/measures.ts';
import type { Piece } from '../content/node.ts';
import { UNADORNED } from '../content/runs.ts';
import type { BuiltDocument } from './built-document.ts';
import { centredText } from './centred-text.ts';
import { Paragraph, type Setting } from './paragraph.ts';

/** From the sheet's edge to the number, at least 10 mm (ГОСТ Р 7.0.97-2025, 3.4). */
const FROM_EDGE = mm(10);

/** Numbers the pages from the second on, in the middle of the upper margin. */
export function addPageNumbers({ pages }: BuiltDocument, size: number, tag: Element, setting: Setting): void {
  pages.forEach((page, index) => {
    if (index === 0) return;
    const { left, right, width } = page.shape;
    const node = centredText([numberPiece(String(index + 1), size, tag)]);
    const line = new Paragraph(node, width - left - right, setting).lines[0];
    if (line !== undefined) page.items.unshift({ type: 'line', item: { line, x: left, y: FROM_EDGE, artifact: true } });
  });
}

const numberPiece = (text: string, size: number, tag: Element): Piece => ({
  ...UNADORNED,
  text,
  bold: false,
  italic: false,
  size,
  tag,
  origin: null,
});
