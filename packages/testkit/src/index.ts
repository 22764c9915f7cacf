export { hasProgram } from './debian-program.ts';
export { type Mutation, mutateDocument } from './mutate-document.ts';
export { printDocument } from './print-document.ts';
export { bold, italic, paragraph, sampleDocument, text } from './sample-document.ts';
