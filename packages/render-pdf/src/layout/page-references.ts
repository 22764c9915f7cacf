import type { Atom, FaceOf } from './atoms.ts';
import type { BuiltDocument } from './built-document.ts';
import type { Fragment, Line } from './line.ts';

/** Dots and the page's number go behind entries of the table of contents, now that all pages are there. */
export function fillPageReferences({ pages, spots }: BuiltDocument, faceOf: FaceOf): void {
  for (const { items } of pages) {
    items.forEach((one, index) => {
      if (one.type !== 'line' || one.item.line.pageOf === null) return;
      const spot = spots.get(one.item.line.pageOf.target);
      if (spot === undefined) return;
      const line = withNumber(one.item.line, String(spot.page + 1), faceOf);
      items[index] = { type: 'line', item: { ...one.item, line } };
    });
  }
}

function withNumber(line: Line, number: string, faceOf: FaceOf): Line {
  if (line.pageOf === null) return line;
  const { piece, right } = line.pageOf;
  const face = faceOf(piece);
  const fragment = (kind: Atom['kind'], text: string, width = face.width(text) * piece.size): Fragment => ({
    atom: { kind, text, width, breakAfter: false, piece, face },
    from: 0,
    to: text.length,
    width,
    hyphen: false,
  });
  const end = line.fragments.reduce((sum, { width }) => sum + width, line.left);
  const page = fragment('word', number);
  const space = fragment('space', ' ');
  const dot = face.advance('.') * piece.size;
  const dots = Math.max(0, Math.floor((right - end - page.width - 2 * space.width) / dot));
  const gap = right - end - page.width - space.width - dots * dot;
  return {
    ...line,
    fragments: [...line.fragments, fragment('space', ' ', gap), fragment('leader', '.'.repeat(dots)), space, page],
  };
}
