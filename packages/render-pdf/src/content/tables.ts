import { BLANK_ROW_HEIGHT, SPACES, type Table, type TableCell } from '@polozh/document';
import type { FlowBuilder, Place } from './builder.ts';
import { addElement, type Element } from './element.ts';
import { mm, spaced } from './measures.ts';
import type { CellNode } from './node.ts';
import { labelPieces, wordsPiece } from './runs.ts';

/** Space inside a cell, at its sides and above and below its text, pt. */
const PADDING = [4, 2] as const;

/** A table of the structure tree goes on as another one behind so many rows: an array of PDF/A has a greatest length. */
const MOST_ROWS = 8000;

/** Word's single line in ems. */
const LINE = 1.149;

/** A table with its caption over it («Таблица 1 – Сроки», ГОСТ 7.32-2017, 6.6) and its notes under it. */
export function table(block: Table, builder: FlowBuilder, place: Place): void {
  const { measures } = builder;
  let tag = addElement(place.parent, 'Table');
  builder.anchor(block.anchor);
  caption(block, builder, tag);
  const columns = Math.max(1, block.columns.length);
  const blankRow = (mm(BLANK_ROW_HEIGHT) - 2 * PADDING[1]) / (measures.smallSize * LINE);
  const body = layGrid(block.rows, columns).map((row) => {
    if (tag.kids.length >= MOST_ROWS) tag = addElement(place.parent, 'Table');
    const line = addElement(tag, 'TR');
    const lineHeight = row.every(({ cell }) => cell.runs.length === 0) ? blankRow : 1;
    return row.map(({ cell, column, columns, rows }): CellNode => {
      const scope = cell.header
        ? block.rows.slice(0, block.headerRows).some((r) => r.includes(cell))
          ? 'Column'
          : 'Row'
        : null;
      const attributes = { cell: { columns, rows, scope } } as const;
      const text = builder.pieces(
        cell.runs,
        addElement(line, cell.header ? 'TH' : 'TD', attributes),
        measures.smallSize,
        cell.header,
      );
      return {
        column,
        columns,
        rows,
        vertical: cell.header ? 'middle' : 'top',
        stack: [cellText(text, cell, lineHeight)],
      };
    });
  });
  if (body.length > 0) {
    const breaks = builder.takeBreak();
    builder.push({
      table: { widths: block.columns, body, headerRows: Math.min(block.headerRows, body.length - 1) },
      margin: spaced({
        before: block.caption === null && block.label === null ? SPACES.table.before : 0,
        after: block.notes.length > 0 ? 0 : SPACES.table.after,
      }),
      borders: block.borderless !== true,
      padding: PADDING,
      keepWithNext: block.notes.length > 0,
      together: 'last two',
      ids: builder.takeIds(),
      startsPage: breaks,
    });
  }
  const size = measures.smallSize;
  for (const [index, note] of block.notes.entries()) {
    const { before } = SPACES.tableNote;
    const after = index === block.notes.length - 1 ? SPACES.table.after : 0;
    const text = builder.pieces(note.runs, addElement(place.parent, 'P'), size);
    builder.push(
      builder.node(text, {
        margin: spaced({ before, after }),
        alignment: 'justify',
        hyphenate: true,
        leadingIndent: measures.indent,
        lineHeight: 1,
      }),
    );
  }

  function cellText(text: ReturnType<typeof builder.pieces>, cell: TableCell, lineHeight: number) {
    return {
      text,
      margin: [0, 0, 0, 0] as const,
      alignment: cell.align,
      leadingIndent: 0,
      lineHeight,
      hyphenate: false,
      keepWithNext: false,
      whole: false,
      changed: cell.change !== undefined,
      ids: [],
      outline: null,
      pageOf: null,
      startsPage: false,
    };
  }
}

function caption(block: Table, builder: FlowBuilder, tag: Element): void {
  if (block.caption === null && block.label === null) return;
  const { size } = builder.measures;
  const element = addElement(tag, 'Caption');
  const context = builder.runContext(element, size);
  const words = block.caption === null ? [] : builder.pieces(block.caption, element, size);
  const label = block.label === null ? [] : labelPieces(block.label, block, context);
  const dash = words.length > 0 && label.length > 0 ? [wordsPiece(' – ', context)] : [];
  builder.push(
    builder.node([...label, ...dash, ...words], {
      margin: spaced(SPACES.caption),
      lineHeight: 1,
      keepWithNext: true,
      whole: true,
    }),
  );
}

interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Stands where a row has too few cells: a table of the structure tree has no holes. */
const NO_CELL: TableCell = { runs: [], header: false, columns: 1, rows: 1, align: 'left', origin: null };

/** Finds each cell's column: cells that reach down from above take theirs first. */
function layGrid(rows: readonly (readonly TableCell[])[], columns: number): PlacedCell[][] {
  const taken = new Array<number>(columns).fill(0);
  return rows.map((row, index) => {
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const cell of row) {
      while (column < columns && (taken[column] ?? 0) > index) column++;
      if (column >= columns) break;
      const width = Math.max(1, Math.min(cell.columns, columns - column));
      const height = Math.max(1, Math.min(cell.rows, rows.length - index));
      placed.push({ cell, column, columns: width, rows: height });
      taken.fill(index + height, column, column + width);
      column += width;
    }
    for (; column < columns; column++)
      if ((taken[column] ?? 0) <= index) placed.push({ cell: NO_CELL, column, columns: 1, rows: 1 });
    return placed;
  });
}
