export { readEmbeddedDocx } from './embedded/read-embedded.ts';
export { readTextDocx } from './read/read-text-docx.ts';
export { renderDocx } from './render-docx.ts';
