export { type Token, tokenize } from './words/tokens.ts';
export { diffWords, type WordStep } from './words/word-diff.ts';
