import { plainText, type Table } from '@polozh/document';
import type { MergedRow } from '../compare.ts';
import { LABELS } from '../labels.ts';
import { sharedColumns, withColumns } from '../match/shared-columns.ts';
import { markRow } from '../redline/mark.ts';
import { isTable, type Row } from '../rows/row.ts';
import { changesOfTable } from './changes-of-row.ts';
import type { Place, ToldDifference } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { linesOf } from './lines-of.ts';

/** What changed in a table that has other columns: columns that came and went, then what differs in the others; else `null`. */
export function changesOfColumns(
  { step, before, after, inPlace }: MergedRow,
  context: TellingContext,
): readonly ToldDifference[] | null {
  if (step.kind !== 'moved-to' || !step.stays || before === null || after === null || inPlace === null) return null;
  if (!isTable(before) || !isTable(after) || !isTable(inPlace)) return null;
  const [older, newer] = [context.olderPlaces[step.older] as Place, context.newerPlaces[step.newer] as Place];
  const pairs = sharedColumns(before.block, after.block);
  const [kept, found] = [new Set(pairs.map(([x]) => x)), new Set(pairs.map(([, x]) => x))];
  const told = (table: Table, x: number, place: Place, kind: 'inserted' | 'deleted'): ToldDifference => {
    const own = { ...place, kind: 'table-column' as const, name: `${place.name}, ${nameOf(table, x)}` };
    const line = linesOf(markRow(asOneRow(withColumns(table, [x])), kind), context);
    return { kind, before: kind === 'deleted' ? own : null, after: kind === 'inserted' ? own : null, lines: line };
  };
  return [
    ...columnsBut(before.block, kept).map((x) => told(before.block, x, older, 'deleted')),
    ...columnsBut(after.block, found).map((x) => told(after.block, x, newer, 'inserted')),
    ...changesOfTable(inPlace.block, older, newer, context),
  ];
}

const columnsBut = (table: Table, known: ReadonlySet<number>): readonly number[] =>
  [...table.columns.keys()].filter((x) => !known.has(x));

/** A column is called by its heading, else by its number. */
function nameOf({ rows, headerRows }: Table, x: number): string {
  const heading = headerRows === 0 ? '' : plainText(rows[0]?.[x]?.runs ?? []).trim();
  return heading === '' ? `${LABELS.column} ${x + 1}` : `${LABELS.column} «${heading}»`;
}

/** The cells of a column side by side, as rows are told. */
const asOneRow = (table: Table): Row => ({
  kind: 'leaf',
  attach: 0,
  block: { ...table, caption: null, label: null, rows: [table.rows.flat()], notes: [] },
});
