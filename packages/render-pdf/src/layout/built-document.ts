import type { Bookmark } from '../content/node.ts';
import type { PlacedLine } from './line.ts';

/** A rule to draw: pt from the page's top left corner. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

export type PageItem =
  | { readonly type: 'line'; readonly item: PlacedLine }
  | { readonly type: 'rule'; readonly item: Rule };

/** Lengths of a sheet and its margins, pt. */
export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands on a page, in the order in which it is read. */
export interface BuiltPage {
  readonly shape: PageShape;
  readonly items: PageItem[];
}

/** A place that links and bookmarks lead to; the page counts from 0, y from the page's top. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface BuiltDocument {
  /** Of the first page. */
  readonly shape: PageShape;
  readonly pages: readonly BuiltPage[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly bookmarks: readonly (Bookmark & { readonly spot: Spot })[];
}

/** Finds what links and bookmarks lead to on finished pages. */
export function builtDocument(pages: readonly BuiltPage[]): BuiltDocument {
  const spots = new Map<string, Spot>();
  const bookmarks: (Bookmark & { readonly spot: Spot })[] = [];
  pages.forEach(({ items }, page) => {
    for (const one of items) {
      if (one.type !== 'line' || one.item.artifact) continue;
      const { line, x, y } = one.item;
      const spot = { page, x, y };
      for (const id of line.ids) if (!spots.has(id)) spots.set(id, spot);
      if (line.outline !== null) bookmarks.push({ ...line.outline, spot });
    }
  });
  const { shape } = pages[0] as BuiltPage;
  return { shape, pages, spots, bookmarks };
}
