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
    return { value: utf8(html), diagnostics: [] };
  },
};

/** `encodeInto` goes over the text once, where `encode` counts its bytes first. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, new TextEncoder().encodeInto(text, bytes).written);
}
