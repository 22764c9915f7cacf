export type * from './block.ts';
export type * from './condition.ts';
export type * from './declaration.ts';
export type * from './inline.ts';
