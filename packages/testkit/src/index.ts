export { hasProgram } from './debian-program.ts';
export { bold, italic, paragraph, sampleDocument, text } from './sample-document.ts';
export { printDocument } from './print-document.ts';
