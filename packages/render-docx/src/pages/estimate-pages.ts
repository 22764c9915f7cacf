import type { Style } from '@polozh/document';
import type { ParagraphStyle } from '../styles/paragraph-styles.ts';
import type { StyleId } from '../styles/style-ids.ts';
import { pointTwips, textWidth, twips } from '../word/measures.ts';
import { wordsWidth } from '../word/words-width.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';

/** Where a text goes on, from the first page's top. */
interface Position {
  readonly page: number;
  /** Twips that are taken of the page. */
  readonly taken: number;
}

/** What the pages of a body are estimated from. */
interface Layout {
  readonly style: Style;
  readonly styles: Readonly<Record<StyleId, ParagraphStyle>>;
  /** Heights of the footnotes by their ids. */
  readonly notes: ReadonlyMap<string, number>;
}

/** A single line of Times is so much higher than its type. */
const SINGLE = 1.15;

/** So much of a line's width is filled on average; the rest is where the next word did not fit. */
const FILLED = 0.955;

/** The line above the notes and the room around it, pt. */
const NOTE_RULE = 8;

/** Lines that may not stand alone at a page's end or beginning. */
const TOGETHER = 2;

/**
 * The pages that the bookmarks of a body come to stand on, as a reader of the table of contents needs them before a
 * program has laid the text out: near enough to find a section, and Word counts them anew when it opens the file.
 */
export function estimatePages(
  body: XmlElement,
  footnotes: XmlElement | null,
  layout: Omit<Layout, 'notes'>,
): ReadonlyMap<string, number> {
  const bare: Layout = { ...layout, notes: new Map() };
  const width = textWidth(layout.style);
  const notes = new Map(
    childrenOf(footnotes).map((note) => [
      String(note.attributes['w:id']),
      childrenOf(note).reduce((sum, one) => sum + blockHeight(one, width, bare), 0),
    ]),
  );
  const all: Layout = { ...layout, notes };
  const { page, margins } = layout.style;
  const room = twips(page.height - margins.top - margins.bottom);
  const pages = new Map<string, number>();
  let position: Position = { page: 1, taken: 0 };
  for (const block of childrenOf(body)) {
    const start = block.name === 'w:tbl' ? position : startOf(block, position, width, room, all);
    for (const { attributes } of deep(block, 'w:bookmarkStart')) pages.set(String(attributes['w:name']), start.page);
    position = block.name === 'w:tbl' ? placeTable(block, start, room, all) : placeText(block, start, width, room, all);
  }
  return pages;
}

/** Where a paragraph begins: on the next page, if too little of it would stand on this one. */
function startOf(paragraph: XmlElement, position: Position, width: number, room: number, layout: Layout): Position {
  const { look, lines, pitch } = measure(paragraph, width, layout);
  const next = { page: position.page + 1, taken: 0 };
  if (look.pageBreakBefore) return position.taken === 0 && position.page === 1 ? position : next;
  const least = look.keepNext ? lines + TOGETHER : look.keepLines ? lines : Math.min(lines, TOGETHER);
  const needed = (look.before ?? 0) + least * pitch + notesHeight(paragraph, layout);
  return position.taken > 0 && position.taken + needed > room ? next : position;
}

function placeText(paragraph: XmlElement, start: Position, width: number, room: number, layout: Layout): Position {
  const { look, lines, pitch } = measure(paragraph, width, layout);
  const notes = notesHeight(paragraph, layout);
  const height = (start.taken === 0 ? 0 : (look.before ?? 0)) + lines * pitch + notes + (look.after ?? 0);
  const end = start.taken + height;
  if (end <= room) return { page: start.page, taken: end };
  return { page: start.page + Math.floor(end / room), taken: end % room };
}

/** Rows go to the next page whole. */
function placeTable(table: XmlElement, start: Position, room: number, layout: Layout): Position {
  return childrenOf(table)
    .filter(({ name }) => name === 'w:tr')
    .reduce((position, row) => {
      const height = Math.max(...childrenOf(row).map((cell) => cellHeight(cell, layout)), 0);
      return position.taken + height <= room
        ? { page: position.page, taken: position.taken + height }
        : { page: position.page + 1, taken: height };
    }, start);
}

function cellHeight(cell: XmlElement, layout: Layout): number {
  const [width] = deep(cell, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
  return childrenOf(cell).reduce((sum, one) => sum + blockHeight(one, width ?? 0, layout), 0);
}

function blockHeight(block: XmlElement, width: number, layout: Layout): number {
  if (block.name !== 'w:p') return 0;
  const { look, lines, pitch } = measure(block, width, layout);
  return (look.before ?? 0) + lines * pitch + (look.after ?? 0) + notesHeight(block, layout);
}

function notesHeight(block: XmlElement, { notes }: Layout): number {
  const heights = deep(block, 'w:footnoteReference').map(
    ({ attributes }) => notes.get(String(attributes['w:id'])) ?? 0,
  );
  return heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, pointTwips(NOTE_RULE));
}

/** A paragraph's look, how many lines it takes and how high each is. */
function measure(paragraph: XmlElement, width: number, { style, styles }: Layout) {
  const [named] = deep(paragraph, 'w:pStyle');
  const { look, size } = lookOf(named?.attributes['w:val'] as StyleId | undefined, styles, style.fontSize);
  const [indent] = deep(paragraph, 'w:ind');
  const left = Number(indent?.attributes['w:left'] ?? look.left ?? 0);
  const right = Number(indent?.attributes['w:right'] ?? look.right ?? 0);
  const room = Math.max((width - left - right) * FILLED, pointTwips(size));
  const lines = linesOf(paragraph)
    .split('\n')
    .reduce((sum, text, index) => {
      const long = wordsWidth(text, size) + (index === 0 ? Math.max(look.firstLine ?? 0, 0) : 0);
      return sum + Math.max(Math.ceil(long / room), 1);
    }, 0);
  const pitch = look.exact ? (look.line ?? 0) : (pointTwips(size) * SINGLE * (look.line ?? 240)) / 240;
  const [page] = deep(paragraph, 'w:pageBreakBefore');
  return { look: page === undefined ? look : { ...look, pageBreakBefore: true as const }, lines, pitch };
}

interface Look {
  readonly look: ParagraphStyle['paragraph'];
  readonly size: number;
}

/** What a style says with all that it is based on. */
function lookOf(id: StyleId | undefined, styles: Layout['styles'], size: number): Look {
  const style = id === undefined ? undefined : styles[id];
  if (style === undefined) return { look: {}, size };
  const base = lookOf(style.basedOn ?? undefined, styles, size);
  return { look: { ...base.look, ...style.paragraph }, size: style.run?.size ?? base.size };
}

/** The words of a paragraph; what is deleted takes its room too. */
function linesOf(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (node.name === 'w:t' || node.name === 'w:delText') return node.children.join('');
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:noBreakHyphen') return '-';
  return node.children.map(linesOf).join('');
}

const childrenOf = (node: XmlElement | null): readonly XmlElement[] =>
  node === null ? [] : node.children.filter((child): child is XmlElement => typeof child !== 'string');

const deep = (node: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(node).flatMap((child) => (child.name === name ? [child] : deep(child, name)));
