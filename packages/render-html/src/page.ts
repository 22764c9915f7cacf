import type { Document, Metadata } from '@polozh/document';
import type { Element } from 'hast';
import { renderContents } from './contents.ts';
import { createContext } from './context.ts';
import { element, text } from './hast.ts';
import { LABELS } from './labels.ts';
import { pageStyle } from './page-style.ts';
import { renderParts } from './parts.ts';
import { renderRevisionNote } from './revision-note.ts';
import { sha256 } from './sha256.ts';
import { STYLESHEET } from './stylesheet.ts';
import { STYLESHEET_HASH } from './stylesheet-hash.ts';

const meta = (name: string, content: string): Element[] =>
  content === '' ? [] : [element('meta', { name, content }, [])];

const describe = ({ subject, keywords, variant }: Metadata, date: number | null): Element[] => [
  ...meta('description', subject),
  ...meta('keywords', keywords.join(', ')),
  ...meta('dcterms.audience', variant?.label ?? ''),
  ...meta('dcterms.date', date === null ? '' : new Date(date * 1000).toISOString()),
];

/** Nothing is fetched, nothing runs, and only these two styles apply; without white space at their ends, for Nu hashes them so. */
const policy = (hashes: readonly string[]): string =>
  `default-src 'none'; style-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}; base-uri 'none'; form-action 'none'`;

/**
 * The document as a complete page.
 * @param date seconds since 1970, the only date in the page; `null` for none
 */
export function renderPage(document: Document, date: number | null): Element {
  const { metadata } = document;
  const context = createContext(document, () => {});
  const article = renderParts(document, context);
  const ownStyle = pageStyle(document, context.widths);
  return element('html', { lang: 'ru' }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }, []),
      element(
        'meta',
        { httpEquiv: ['Content-Security-Policy'], content: policy([STYLESHEET_HASH, sha256(ownStyle)]) },
        [],
      ),
      ...meta('viewport', 'width=device-width, initial-scale=1'),
      ...meta('color-scheme', 'light dark'),
      ...describe(metadata, date),
      element('title', {}, [text(metadata.title.trim() || LABELS.untitled)]),
      element('style', {}, [text(STYLESHEET)]),
      element('style', {}, [text(ownStyle)]),
    ]),
    element('body', {}, [...renderContents(document), element('main', {}, [...renderRevisionNote(document), article])]),
  ]);
}
