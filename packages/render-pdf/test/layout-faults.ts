import type { Document } from '@polozh/document';
import type { BuiltDocument, BuiltPage } from '../src/layout/built-document.ts';
import type { PlacedLine } from '../src/layout/line.ts';

/** Rounding of sums of line heights, pt. */
const SLACK = 0.1;

/** Every complaint about a layout of one of `documentFrom`'s documents, as a person would say it. */
export function layoutFaults(document: Document, built: BuiltDocument): string[] {
  const pages = built.pages.map((page) => linesOf(page, built.shape.top));
  return [
    ...pages.flatMap((lines, page) => [...offThePage(lines, built, page), ...overlaps(lines, page)]),
    ...lostOrRepeated(document, pages),
    ...strayNotes(document, pages),
    ...widows(pages),
    ...strandedHeadings(pages),
  ];
}

/** A line with its words and the paragraph that they name: «a12». */
interface Told extends PlacedLine {
  readonly words: readonly string[];
  readonly owner: string;
}

/** A page's lines without its number. */
const linesOf = ({ items }: BuiltPage, top: number): Told[] =>
  items.flatMap((one) =>
    one.type === 'line' && !(one.item.artifact && one.item.y < top - SLACK) ? [told(one.item)] : [],
  );

function told(placed: PlacedLine): Told {
  const words = placed.line.fragments.flatMap(({ atom }) => (/^[a-z]\d+w\d+$/.test(atom.text) ? [atom.text] : []));
  return { ...placed, words, owner: words[0]?.split('w')[0] ?? '' };
}

function offThePage(lines: readonly Told[], { shape }: BuiltDocument, page: number): string[] {
  return lines.flatMap((placed) =>
    placed.y < shape.top - SLACK || placed.y + placed.line.height > shape.height - shape.bottom + SLACK
      ? [`page ${page}: a line of ${placed.owner} at ${Math.round(placed.y)} is off the page`]
      : [],
  );
}

function overlaps(lines: readonly Told[], page: number): string[] {
  return lines.flatMap((one, row) =>
    lines
      .slice(row + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `page ${page}: ${one.owner} and ${other.owner} overlap at ${Math.round(one.y)}`),
  );
}

function overlap(a: PlacedLine, b: PlacedLine): boolean {
  const apartX = right(a) <= b.x + b.line.left + SLACK || right(b) <= a.x + a.line.left + SLACK;
  const apartY = a.y + a.line.height <= b.y + SLACK || b.y + b.line.height <= a.y + SLACK;
  return !apartX && !apartY;
}

const right = ({ line, x }: PlacedLine): number =>
  line.fragments.reduce(
    (sum, { atom, width }) => sum + width + (atom.kind === 'space' ? line.stretch : 0),
    x + line.left,
  );

function lostOrRepeated(document: Document, pages: readonly Told[][]): string[] {
  const painted = new Map<string, number>();
  for (const placed of pages.flat().filter(({ artifact }) => !artifact))
    for (const word of placed.words) painted.set(word, (painted.get(word) ?? 0) + 1);
  const words = JSON.stringify(document).match(/[a-z]\d+w\d+/g) ?? [];
  return words.flatMap((word) =>
    painted.get(word) === 1 ? [] : [`${word} is painted ${painted.get(word) ?? 0} times`],
  );
}

/** A note begins on the page of its mark, and no line of it stands before that. */
function strayNotes({ notes }: Document, pages: readonly Told[][]): string[] {
  const pageOf = (asked: (placed: Told) => boolean): number =>
    pages.findIndex((lines) => lines.some((placed) => !placed.artifact && asked(placed)));
  return notes.flatMap((_, note) => {
    const marked = pageOf(({ line }) => line.notes.includes(note));
    const begun = pageOf(({ line }) => line.ids.includes(`note ${note + 1}`));
    const first = pageOf((placed) => placed.owner === `n${note}`);
    return marked === begun && begun === first
      ? []
      : [`note ${note} is marked on page ${marked} and begins on page ${begun} (${first})`];
  });
}

/** A paragraph parted by a page's end leaves two lines at least on either side. */
function widows(pages: readonly Told[][]): string[] {
  const counts = new Map<string, Map<number, number>>();
  pages.forEach((lines, page) => {
    for (const owner of lines.map(({ owner }) => owner).filter((name) => name.startsWith('a'))) {
      const own = counts.get(owner) ?? new Map<number, number>();
      counts.set(owner, own.set(page, (own.get(page) ?? 0) + 1));
    }
  });
  return [...counts].flatMap(([owner, own]) =>
    own.size < 2
      ? []
      : [...own].flatMap(([page, count]) => (count === 1 ? [`${owner} leaves one line on page ${page}`] : [])),
  );
}

/** A heading, or a table's heading row, is followed by text on its page. */
function strandedHeadings(pages: readonly Told[][]): string[] {
  const flows = pages.map((lines) => lines.filter((placed) => /^[acht]/.test(placed.owner)));
  return flows.flatMap((flow, page) => {
    const last = (flow.at(-1) ?? pages[page]?.[0])?.owner ?? '';
    const next = flows.slice(page + 1).find((lines) => lines.length > 0);
    const startsPart = next !== undefined && next[0]?.owner.startsWith('h') === true && next[0]?.line.ids.length !== 0;
    return /^[ht]/.test(last) && next !== undefined && !startsPart
      ? [`page ${page}: the heading ${last} stands last`]
      : [];
  });
}
