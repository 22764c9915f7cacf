import type { Metadata, Renderer } from '@polozh/document';
import { printMarkdown } from './print-markdown.ts';
import { toMdast } from './to-mdast.ts';

export interface MarkdownOptions {
  /** True: the document's properties stand before the text as YAML between lines of `---`. */
  readonly frontMatter: boolean;
}

/** JSON's strings and lists are YAML's too, whatever stands in them. */
function frontMatter({ title, subject, keywords, variant }: Metadata, date: number | null): string {
  const fields = {
    title,
    ...(subject ? { subject } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(variant ? { variant: variant.label } : {}),
    lang: 'ru',
    ...(date === null ? {} : { date: new Date(date * 1000).toISOString().slice(0, 10) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n`;
}

/** CommonMark with GFM's tables and footnotes, every number as text, so that each reader shows the same ones. */
export const createMarkdownRenderer = (options: MarkdownOptions): Renderer => ({
  format: 'md',
  extension: 'md',
  mediaType: 'text/markdown',
  async render(document, { date }) {
    const head = options.frontMatter ? frontMatter(document.metadata, date) : '';
    return { value: new TextEncoder().encode(head + printMarkdown(toMdast(document))), diagnostics: [] };
  },
});

/** Markdown without front matter. */
export const renderMarkdown: Renderer = createMarkdownRenderer({ frontMatter: false });
