import type { Content, RawRow } from '@polozh/syntax';

/** A row's own words; empty for rows that have none. An insertion's words are those given for the parameters. */
export const contentOf = (row: RawRow): Content =>
  'content' in row ? row.content : row.kind === 'insert' ? row.arguments.flat() : [];
