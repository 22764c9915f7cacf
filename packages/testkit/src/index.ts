export { hasProgram } from './debian-program.ts';
export { type Mutation, mutateDocument } from './mutate-document.ts';
export { printDocument } from './print-document.ts';
export { createDice, type Dice } from './random-source/dice.ts';
export { randomSource, type SourceShape } from './random-source/random-source.ts';
export { bold, italic, paragraph, sampleDocument, text } from './sample-document.ts';
