import type { CellNode, TableNode } from '../content/node.ts';
import { Paragraph, type Setting } from './paragraph.ts';
import type { BlockRule, CellLine } from './slab.ts';
import { TableBlock } from './table-block.ts';

/** How much of its free height a cell leaves above its text. */
const DROPS = { top: 0, middle: 0.5, bottom: 1 } as const;

/** A cell set for its width. */
interface SetCell {
  readonly cell: CellNode;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  /** With the padding. */
  readonly height: number;
  readonly lines: readonly CellLine[];
}

/** A table broken into blocks that stay whole where a page holds them: rows, or rows that a merged cell ties together. */
export class Table {
  /** The heading rows, with the rule over them; `null` where there are none. */
  readonly header: TableBlock | null;
  private readonly node: TableNode;
  private readonly edges: readonly number[];
  private readonly setting: Setting;
  private readonly bodyStart: number;

  constructor(node: TableNode, width: number, setting: Setting) {
    this.node = node;
    this.setting = setting;
    this.edges = edgesOf(node.table.widths, width);
    const headerEnd = node.table.headerRows > 0 ? this.groupEnd(0, node.table.headerRows) : 0;
    // Heading cells that reach into the body cannot be repeated without it.
    this.bodyStart = headerEnd === node.table.headerRows && headerEnd < node.table.body.length ? headerEnd : 0;
    this.header = this.bodyStart > 0 ? this.block(0, this.bodyStart) : null;
  }

  /** The blocks of the body in order, each laid out when it is asked for. */
  *blocks(): Generator<{ readonly block: TableBlock; readonly place: 'last' | 'last but one' | null }> {
    const rows = this.node.table.body.length;
    for (let start = this.bodyStart; start < rows; ) {
      const end = this.groupEnd(start, start + 1);
      const next = end >= rows ? rows : this.groupEnd(end, end + 1);
      yield { block: this.block(start, end), place: end >= rows ? 'last' : next >= rows ? 'last but one' : null };
      start = end;
    }
  }

  /** The row behind the last that cells of these rows reach. */
  private groupEnd(start: number, least: number): number {
    let end = least;
    for (let row = start; row < end; row++) {
      for (const cell of this.node.table.body[row] ?? []) end = Math.max(end, row + cell.rows);
    }
    return Math.min(end, this.node.table.body.length);
  }

  private block(start: number, end: number): TableBlock {
    const cells: SetCell[] = [];
    for (let row = start; row < end; row++) {
      for (const cell of this.node.table.body[row] ?? []) cells.push(this.setCell(cell, row - start));
    }
    const tops = rowTops(cells, end - start);
    const bottomOf = ({ cell, row }: SetCell): number => tops[Math.min(row + cell.rows, end - start)] as number;
    const lines = cells.flatMap((set) => {
      const top = tops[set.row] as number;
      const drop = (bottomOf(set) - top - set.height) * DROPS[set.cell.vertical];
      return set.lines.map(({ line, dx, dy }) => ({ line, dx: dx + set.x, dy: dy + top + drop }));
    });
    const [first] = lines;
    if (start === 0 && first !== undefined && this.node.ids.length > 0) {
      lines[0] = { ...first, line: { ...first.line, ids: [...this.node.ids, ...first.line.ids] } };
    }
    const { borders, padding } = this.node;
    const height = tops[end - start] as number;
    const rules = borders ? this.rules(cells, tops, bottomOf, height, start === 0) : [];
    return new TableBlock({
      height,
      lines,
      rules,
      width: this.edges.at(-1) as number,
      padding: padding[1],
      bordered: borders,
    });
  }

  private setCell(cell: CellNode, row: number): SetCell {
    const [side, above] = this.node.padding;
    const x = this.edges[cell.column] as number;
    const width = (this.edges[cell.column + cell.columns] ?? (this.edges.at(-1) as number)) - x;
    const lines: CellLine[] = [];
    let dy = above;
    for (const node of cell.stack) {
      const [left, top, right, bottom] = node.margin;
      dy += top;
      for (const line of new Paragraph(node, width - 2 * side - left - right, this.setting).lines) {
        lines.push({ line, dx: side + left, dy });
        dy += line.height;
      }
      dy += bottom;
    }
    return { cell, row, x, width, height: dy + above, lines };
  }

  /** Each cell draws its right and lower edge; the block its left one, the table its upper one. */
  private rules(
    cells: readonly SetCell[],
    tops: readonly number[],
    bottomOf: (cell: SetCell) => number,
    height: number,
    first: boolean,
  ): BlockRule[] {
    const right = this.edges.at(-1) as number;
    const rules: BlockRule[] = [{ x1: 0, x2: 0, y1: 0, y2: height }];
    if (first) rules.push({ x1: 0, x2: right, y1: 0, y2: 0 });
    const bottoms: BlockRule[] = [];
    for (const set of cells) {
      const edge = set.x + set.width;
      const bottom = bottomOf(set);
      rules.push({ x1: edge, x2: edge, y1: tops[set.row] as number, y2: bottom });
      const last = bottoms.at(-1);
      if (last !== undefined && last.y1 === bottom && Math.abs(last.x2 - set.x) < 0.01) {
        bottoms[bottoms.length - 1] = { ...last, x2: edge };
      } else bottoms.push({ x1: set.x, x2: edge, y1: bottom, y2: bottom });
    }
    return [...rules, ...bottoms];
  }
}

/** Left edges of the columns and the right edge of the last: relative widths stretched to the table's width. */
function edgesOf(widths: readonly number[], width: number): number[] {
  const known = widths.length === 0 ? [1] : widths.map((one) => (one > 0 && Number.isFinite(one) ? one : 1));
  const sum = known.reduce((total, one) => total + one, 0);
  const edges = [0];
  let left = 0;
  for (const one of known) {
    left += one;
    edges.push((left / sum) * width);
  }
  return edges;
}

/** Tops of the rows and the bottom of the last; what a merged cell lacks is added to its last row. */
function rowTops(cells: readonly SetCell[], rows: number): number[] {
  const heights = new Array<number>(rows).fill(0);
  const grow = (row: number, height: number): void => {
    heights[row] = Math.max(heights[row] as number, height);
  };
  for (const { cell, row, height } of cells) if (cell.rows === 1) grow(row, height);
  for (const { cell, row, height } of cells) {
    if (cell.rows === 1) continue;
    const last = Math.min(row + cell.rows, rows) - 1;
    const above = heights.slice(row, last).reduce((sum, one) => sum + one, 0);
    grow(last, height - above);
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) as number) + height);
  return tops;
}
