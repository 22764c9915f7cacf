import type { Table } from '@polozh/document';
import type { Pair } from '../words/common-subsequence.ts';
import { createFactGatherer } from './facts.ts';
import { alignLines } from './fill-gap.ts';

/**
 * Which columns of one table became which of another, by their words, in order; none where a cell spans others, so that its
 * rows have no columns of their own.
 */
export function sharedColumns(before: Table, after: Table): readonly Pair[] {
  if (![before, after].every(isPlain)) return [];
  const { ofRuns, weightOf } = createFactGatherer();
  const columnsOf = (table: Table) =>
    table.columns.map((_, x) =>
      ofRuns(
        '',
        table.rows.map((row) => row[x]?.runs ?? []),
        false,
      ),
    );
  const { newerOf } = alignLines(columnsOf(before), columnsOf(after), weightOf);
  return [...newerOf.entries()].filter(([, newer]) => newer >= 0);
}

const isPlain = ({ rows }: Table): boolean =>
  rows.every((row) => row.every((cell) => cell.columns === 1 && cell.rows === 1));

/** A table with some of its columns only. */
export const withColumns = (table: Table, columns: readonly number[]): Table => ({
  ...table,
  columns: columns.map((x) => table.columns[x] as number),
  rows: table.rows.map((row) => columns.flatMap((x) => row[x] ?? [])),
});
