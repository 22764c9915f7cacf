/** The six cases as a data file names them, in the order of the school table. */
export const CASE_KEYS = ['им', 'род', 'дат', 'вин', 'тв', 'предл'] as const;

export type CaseKey = (typeof CASE_KEYS)[number];
