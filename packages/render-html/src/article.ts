import type { Span } from '@polozh/diagnostics';
import type { Document } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import { createContext } from './context.ts';
import { columnRules } from './page-style.ts';
import { renderParts } from './parts.ts';

/** A document's text without a page around it, for a program that shows it in a page of its own. */
export interface Article {
  readonly element: Element;
  /** CSS for the widths of its tables' columns. */
  readonly rules: string;
  /** Where the nodes of blocks and runs stand in the source; what the compiler added is not there. */
  readonly origins: ReadonlyMap<ElementContent, Span>;
}

/** The document as a tree, the same as in its HTML file. Links lead to `id`s: anchors, equal in every variant of a source. */
export function renderArticle(document: Document): Article {
  const origins = new Map<ElementContent, Span>();
  const context = createContext(document, (node, origin) => {
    if (origin !== null) origins.set(node, origin);
  });
  const element = renderParts(document, context);
  return { element, rules: context.widths.map(columnRules).join(''), origins };
}
