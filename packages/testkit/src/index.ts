export { bold, italic, paragraph, sampleDocument, text } from './sample-document.ts';
