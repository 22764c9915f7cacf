import type {
  Block,
  Changeable,
  Document,
  FormPiece,
  Label,
  Paragraph,
  Requisite,
  RequisiteLine,
  Run,
  TableCell,
} from '@polozh/document';
import { type Side, standsOn } from '../../src/redline/sides.ts';

/** One of the two documents of a redline, without any sign that there is another. */
export function sideOf(document: Document, side: Side): Document {
  const numbers = new Map<string, string>();
  collectNumbers(
    document.parts.flatMap(({ blocks }) => blocks),
    numbers,
  );
  const work: Work = { side, numbers, notes: [] };
  const parts = document.parts
    .filter((part) => standsOn(side, part))
    .map((part) => ({
      ...plain(part),
      title: runs(part.title, work),
      blocks: blocksOf(part.blocks, work),
    }));
  const notes = work.notes.map((note) => ({
    anchor: document.notes[note]?.anchor ?? '',
    blocks: (document.notes[note]?.blocks ?? [])
      .filter((block) => standsOn(side, block))
      .map((block) => paragraph(block, work)),
  }));
  const { revision: _, ...rest } = document;
  return { ...rest, parts, notes };
}

interface Work {
  readonly side: Side;
  /** Old numbers of what stands in both documents, by anchor. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The notes that have a mark, in the order of their marks. */
  readonly notes: number[];
}

const plain = <T extends Changeable>({ change: _, move: __, ...rest }: T) => rest;

function label<T extends Label | null>(given: T, { side }: Work): T {
  if (given === null) return given;
  const { before, ...rest } = given;
  return { ...rest, text: side === 'old' && before !== undefined ? before : given.text } as T;
}

const runs = (all: readonly Run[], work: Work): readonly Run[] =>
  all.filter((one) => standsOn(work.side, one)).map((one) => run(one, work));

function run(given: Run, { side, notes, numbers }: Work): Run {
  if (given.kind === 'break') return plain(given);
  const { change: _, move: __, marksBefore, ...rest } = given;
  const looked = { ...rest, marks: side === 'old' && marksBefore !== undefined ? marksBefore : given.marks };
  if (looked.kind === 'note-mark') {
    if (!notes.includes(looked.note)) notes.push(looked.note);
    return { ...looked, note: notes.indexOf(looked.note) };
  }
  if (looked.kind !== 'reference') return looked;
  const before = given.change === undefined && side === 'old' ? numbers.get(looked.target) : undefined;
  return { ...looked, text: before ?? looked.text };
}

const paragraph = (block: Paragraph, work: Work): Paragraph => ({ ...plain(block), runs: runs(block.runs, work) });

const lines = (all: readonly RequisiteLine[], work: Work): readonly RequisiteLine[] =>
  all.filter((one) => standsOn(work.side, one)).map((one) => ({ ...plain(one), runs: runs(one.runs, work) }));

const requisite = (block: Requisite, work: Work): Requisite => ({ ...plain(block), lines: lines(block.lines, work) });

const cell = (given: TableCell, work: Work): TableCell => ({ ...plain(given), runs: runs(given.runs, work) });

const piece = (given: FormPiece, work: Work): FormPiece =>
  given.kind === 'words'
    ? { ...given, runs: runs(given.runs, work) }
    : { ...given, caption: runs(given.caption, work) };

const blocksOf = (blocks: readonly Block[], work: Work): readonly Block[] =>
  blocks.filter((block) => standsOn(work.side, block as Changeable)).flatMap((block) => blockOf(block, work));

function blockOf(block: Block, work: Work): readonly Block[] {
  const here = <T extends Changeable>(all: readonly T[]): readonly T[] => all.filter((one) => standsOn(work.side, one));
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, work)];
    case 'section': {
      const heading = runs(block.heading, work);
      return [{ ...plain(block), label: label(block.label, work), heading, blocks: blocksOf(block.blocks, work) }];
    }
    case 'clause':
      return [{ ...plain(block), label: label(block.label, work), blocks: blocksOf(block.blocks, work) }];
    case 'list': {
      const items = here(block.items).map((item) => ({
        ...plain(item),
        label: label(item.label, work),
        blocks: blocksOf(item.blocks, work),
      }));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'definitions': {
      const entries = here(block.entries).map((entry) => ({
        ...plain(entry),
        term: runs(entry.term, work),
        definition: runs(entry.definition, work),
        blocks: blocksOf(entry.blocks, work),
      }));
      return entries.length === 0 ? [] : [{ ...block, entries }];
    }
    case 'table': {
      const caption = block.caption === null ? null : runs(block.caption, work);
      const rows = block.rows
        .filter((cells) => cells.some((one) => standsOn(work.side, one)))
        .map((cells) => cells.map((one) => cell(one, work)));
      const notes = here(block.notes).map((note) => paragraph(note, work));
      return [{ ...plain(block), caption, label: label(block.label, work), rows, notes }];
    }
    case 'form': {
      const all = here(block.lines).map((line) => ({
        ...plain(line),
        pieces: line.pieces.map((one) => piece(one, work)),
      }));
      return all.length === 0 ? [] : [{ ...block, lines: all }];
    }
    case 'requisite':
      return [requisite(block, work)];
    case 'requisite-row': {
      const columns = block.columns.map((column) => here(column).map((one) => requisite(one, work)));
      return columns.every((column) => column.length === 0) ? [] : [{ ...block, columns }];
    }
    case 'signature': {
      const rows = here(block.rows).map((row) => ({
        ...plain(row),
        post: lines(row.post, work),
        hand: runs(row.hand, work),
        name: runs(row.name, work),
      }));
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
    case 'remark': {
      const inside = blocksOf(block.blocks, work);
      return inside.length === 0 ? [] : [{ ...plain(block), blocks: inside }];
    }
  }
}

function collectNumbers(blocks: readonly Block[], numbers: Map<string, string>): void {
  const add = (anchor: string, given: Label | null): void => {
    if (given?.before !== undefined) numbers.set(anchor, given.before.replace(/\.$/, ''));
  };
  for (const block of blocks) {
    if (block.kind === 'section' || block.kind === 'clause') {
      add(block.anchor, block.label);
      collectNumbers(block.blocks, numbers);
    }
    if (block.kind === 'list') {
      for (const item of block.items) {
        add(item.anchor, item.label);
        collectNumbers(item.blocks, numbers);
      }
    }
  }
}
