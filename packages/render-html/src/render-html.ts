import type { Renderer } from '@polozh/document';
import { renderPage } from './page.ts';
import { printElement } from './print-hast.ts';

/** HTML in one file: no script, no request, the text readable from 320 px up and on the standard's paper. */
export const renderHtml: Renderer = {
  format: 'html',
  extension: 'html',
  mediaType: 'text/html',
  async render(document, { date }) {
    const html = `<!doctype html>\n${printElement(renderPage(document, date))}`;
    return { value: new TextEncoder().encode(html), diagnostics: [] };
  },
};
