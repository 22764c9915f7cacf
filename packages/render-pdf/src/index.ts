export { readEmbeddedPdf } from './read/read-embedded-pdf.ts';
export { readTextPdf } from './read/read-text-pdf.ts';
export { createPdfRenderer, renderPdf } from './renderer.ts';
