import type { BlockRule, CellLine, Slab } from './slab.ts';

/** Height of the notes that a block would bring to its page. */
export type NotesHeight = (marks: readonly number[]) => number;

const SLACK = 0.01;

/**
 * Rows that belong together, laid out as on an endless page; where no page holds them, they are cut: lines that end
 * above the cut stay, all others go on.
 */
export class TableBlock implements Slab {
  readonly height: number;
  readonly lines: readonly CellLine[];
  readonly rules: readonly BlockRule[];
  readonly width: number;
  /** Space between a cut and the text behind it. */
  readonly padding: number;
  readonly bordered: boolean;

  constructor(shape: Pick<TableBlock, 'height' | 'lines' | 'rules' | 'width' | 'padding' | 'bordered'>) {
    this.height = shape.height;
    this.lines = shape.lines;
    this.rules = shape.rules;
    this.width = shape.width;
    this.padding = shape.padding;
    this.bordered = shape.bordered;
  }

  /** This block and another under it. */
  before(next: TableBlock): TableBlock {
    return new TableBlock({
      ...this.shape(),
      height: this.height + next.height,
      lines: [...this.lines, ...next.lines.map((line) => ({ ...line, dy: line.dy + this.height }))],
      rules: [...this.rules, ...next.rules.map((rule) => shifted(rule, this.height))],
    });
  }

  /** The greatest part that fits the room with its notes, and the rest; no first part where not one line fits. */
  cut(room: number, notesHeight: NotesHeight): readonly [TableBlock | null, TableBlock | null] {
    const bottom = room - this.padding;
    const lines = [...this.lines].sort((a, b) => bottomOf(a) - bottomOf(b));
    let notes = 0;
    let limit = 0;
    for (let index = 0; index < lines.length; ) {
      const end = bottomOf(lines[index] as CellLine);
      let marked = false;
      for (; index < lines.length && bottomOf(lines[index] as CellLine) <= end + SLACK; index++) {
        marked ||= (lines[index] as CellLine).line.notes.length > 0;
      }
      if (marked) notes = notesHeight(this.above(end).flatMap(({ line }) => line.notes));
      if (end + notes > bottom + SLACK) break;
      limit = end;
    }
    return this.above(limit).length > 0 ? this.splitAt(limit) : [null, this];
  }

  /** Height of the least part that can be cut off. */
  get leastHeight(): number {
    return this.lines.reduce((least, line) => Math.min(least, bottomOf(line)), this.height) + this.padding;
  }

  /** Parts the block behind the line that ends first, whatever the room. */
  cutForced(): readonly [TableBlock, TableBlock | null] {
    const at = this.leastHeight - this.padding;
    return this.above(at).length === this.lines.length ? [this, null] : this.splitAt(at);
  }

  private above(at: number): CellLine[] {
    return this.lines.filter((line) => bottomOf(line) <= at + SLACK);
  }

  private splitAt(at: number): readonly [TableBlock, TableBlock] {
    const { padding } = this;
    const above = this.above(at);
    const below = this.lines.filter((line) => bottomOf(line) > at + SLACK);
    const height = at + padding;
    // A line that the cut would cross begins the rest, with whatever stands beside it.
    const shift = padding - Math.min(at, ...below.map(({ dy }) => dy));
    const close = this.bordered ? [{ x1: 0, x2: this.width, y1: height, y2: height }] : [];
    const open = this.bordered ? [{ x1: 0, x2: this.width, y1: 0, y2: 0 }] : [];
    return [
      new TableBlock({
        ...this.shape(),
        height,
        lines: above,
        rules: [...this.rules.flatMap((rule) => upTo(rule, at, height)), ...close],
      }),
      new TableBlock({
        ...this.shape(),
        height: this.height + shift,
        lines: below.map((line) => ({ ...line, dy: line.dy + shift })),
        rules: [...open, ...this.rules.flatMap((rule) => from(rule, at, shift))],
      }),
    ];
  }

  private shape() {
    return { width: this.width, padding: this.padding, bordered: this.bordered };
  }
}

const bottomOf = ({ line, dy }: CellLine): number => dy + line.height;

const shifted = (rule: BlockRule, by: number): BlockRule => ({ ...rule, y1: rule.y1 + by, y2: rule.y2 + by });

/** The part of a rule above a cut; upright ones reach down to the closing rule. */
function upTo(rule: BlockRule, at: number, height: number): BlockRule[] {
  if (rule.y1 > at - SLACK) return [];
  return [{ ...rule, y2: rule.y2 > at ? height : rule.y2 }];
}

/** The part of a rule behind a cut; upright ones begin at the page's top. */
function from(rule: BlockRule, at: number, shift: number): BlockRule[] {
  if (rule.y2 <= at + SLACK) return [];
  return [{ ...rule, y1: rule.y1 <= at ? 0 : rule.y1 + shift, y2: rule.y2 + shift }];
}
