export { readEmbeddedPdf } from './read/read-embedded-pdf.ts';
export { createPdfRenderer, renderPdf } from './renderer.ts';
