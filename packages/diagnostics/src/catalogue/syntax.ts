export const SYNTAX = {} as const;
