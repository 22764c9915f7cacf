import type { Renderer } from '@polozh/document';
import { frontMatter } from './front-matter.ts';
import { printMarkdown } from './print-markdown.ts';
import { toMdast } from './to-mdast.ts';

/** CommonMark with GFM's tables and footnotes, every number as text, so that each reader shows the same ones. */
export const renderMarkdown: Renderer = {
  format: 'md',
  extension: 'md',
  mediaType: 'text/markdown',
  async render(document, options) {
    const head = options.frontMatter === true ? frontMatter(document.metadata, options.date) : '';
    return { value: new TextEncoder().encode(head + printMarkdown(toMdast(document))), diagnostics: [] };
  },
};
