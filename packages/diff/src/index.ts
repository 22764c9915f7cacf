export type * from './changes/difference.ts';
export { differencesOf } from './changes/differences-of.ts';
export { type CompareOptions, type Comparison, compare, type MergedRow } from './compare.ts';
export { redline } from './redline/redline.ts';
export { accept, reject } from './redline/settle.ts';
export { type Token, tokenize } from './words/tokens.ts';
export { diffWords, type WordStep } from './words/word-diff.ts';
