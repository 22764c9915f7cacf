export { hasProgram } from './debian-program.ts';
export { printDocument } from './print-document.ts';
export { bold, italic, paragraph, sampleDocument, text } from './sample-document.ts';
