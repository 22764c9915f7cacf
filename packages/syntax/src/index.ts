export type * from './ast/index.ts';
export { nameKey } from './name-key.ts';
export { includesOf, parse, type SourceTexts } from './parse.ts';
export { resolveInclude } from './paths.ts';
