export const DATA = {} as const;
