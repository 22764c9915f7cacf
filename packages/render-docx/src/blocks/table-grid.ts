import type { Table, TableCell } from '@polozh/document';

/** A place in a row as Word wants it: a cell that reaches down stands in each row that it covers. */
export interface Slot {
  /** `null` for a place that no cell covers. */
  readonly source: TableCell | null;
  readonly merge: 'restart' | 'continue' | null;
  /** The first column and how many. */
  readonly from: number;
  readonly span: number;
}

/** A cell from a row above. */
interface Reaching {
  readonly slot: Slot;
  readonly rowsLeft: number;
}

/** The rows of a table, each of exactly as many columns as the table has, whatever the cells claim. */
export function tableGrid({ columns, rows }: Table): readonly (readonly Slot[])[] {
  const width = columns.length;
  let reaching: readonly Reaching[] = [];
  return rows.map((cells) => {
    const slots: Slot[] = [];
    const next: Reaching[] = [];
    const waiting = cells[Symbol.iterator]();
    for (let column = 0; column < width; ) {
      const above = reaching.find(({ slot }) => slot.from === column);
      const slot = above === undefined ? newSlot(waiting, column, freeFrom(column, reaching, width)) : above.slot;
      slots.push(slot);
      const left = above === undefined ? (slot.source?.rows ?? 1) - 1 : above.rowsLeft - 1;
      if (left > 0) next.push({ slot: { ...slot, merge: 'continue' }, rowsLeft: left });
      column += slot.span;
    }
    reaching = next;
    return slots;
  });
}

/** How many columns are free from one on, up to a cell from above or the edge. */
const freeFrom = (column: number, reaching: readonly Reaching[], width: number): number =>
  Math.min(width, ...reaching.map(({ slot }) => slot.from).filter((from) => from > column)) - column;

function newSlot(waiting: Iterator<TableCell>, from: number, free: number): Slot {
  const { value: source, done } = waiting.next();
  if (done) return { source: null, merge: null, from, span: free };
  return {
    source,
    merge: source.rows > 1 ? 'restart' : null,
    from,
    span: Math.min(Math.max(source.columns, 1), free),
  };
}
