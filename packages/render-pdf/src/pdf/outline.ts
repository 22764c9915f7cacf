import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { BuiltDocument } from '../layout/built-document.ts';
import type { LinkPainter } from './links.ts';
import { plain } from './metadata.ts';
import type { PdfFile } from './pdf-file.ts';

interface Item {
  readonly reference: Reference;
  readonly level: number;
  readonly kids: Item[];
}

/** Writes the bookmarks (ISO 32000-1, 12.3.3): the first two levels open, clauses folded under their sections. */
export function writeOutline(file: PdfFile, bookmarks: BuiltDocument['bookmarks'], links: LinkPainter): void {
  const root: Item = { reference: file.outline.dictionary, level: 0, kids: [] };
  root.reference.data.Type = 'Outlines';
  const path = [root];
  for (const { title, level, spot } of bookmarks) {
    while (path.length > 1 && (path.at(-1) as Item).level >= level) path.pop();
    const parent = path.at(-1) as Item;
    const reference = file.ref({
      Title: new String(plain(title)),
      Parent: parent.reference,
      Dest: links.destination(spot),
    });
    const item = { reference, level, kids: [] };
    parent.kids.push(item);
    path.push(item);
  }
  finish(root);
  if (bookmarks.length === 0) return;
  file._root.data.Outlines = root.reference;
  file._root.data.PageMode = 'UseOutlines';
}

/** Ties an item's kids together; how many are to be seen when it is open. */
function finish({ reference, kids, level }: Item): number {
  let shown = kids.length;
  kids.forEach((kid, index) => {
    const { data } = kid.reference;
    const previous = kids[index - 1];
    const next = kids[index + 1];
    if (previous !== undefined) data.Prev = previous.reference;
    if (next !== undefined) data.Next = next.reference;
    const inside = finish(kid);
    if (inside > 0 && level === 0 && !isFolded(kid)) shown += inside;
  });
  const first = kids[0];
  const last = kids.at(-1);
  if (first !== undefined && last !== undefined) {
    reference.data.First = first.reference;
    reference.data.Last = last.reference;
    reference.data.Count = isFolded({ reference, kids, level }) ? -shown : shown;
  }
  reference.end();
  return shown;
}

/** Only the root and an appendix's own title stand open. */
const isFolded = ({ level, kids }: Item): boolean => level > 1 || (level === 1 && kids.every((kid) => kid.level > 2));
