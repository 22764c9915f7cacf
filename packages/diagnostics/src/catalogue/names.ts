export const NAMES = {} as const;
