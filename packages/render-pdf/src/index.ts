export { createPdfRenderer, renderPdf } from './renderer.ts';
