export { createMarkdownRenderer, type MarkdownOptions, renderMarkdown } from './render-markdown.ts';
