export { readEmbeddedDocx } from './embedded/read-embedded.ts';
export { renderDocx } from './render-docx.ts';
