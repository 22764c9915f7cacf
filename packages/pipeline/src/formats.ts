import type { Renderer } from '@polozh/document';

/** The formats that a document can be had in, in the order in which they are made; a renderer is loaded when asked for. */
export const FORMATS = {
  docx: () => import('@polozh/render-docx').then((module) => module.renderDocx),
  pdf: () => import('@polozh/render-pdf').then((module) => module.renderPdf),
  html: () => import('@polozh/render-html').then((module) => module.renderHtml),
  md: () => import('@polozh/render-markdown').then((module) => module.renderMarkdown),
} as const satisfies Readonly<Record<string, () => Promise<Renderer>>>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];
