import type {
  Block,
  Definitions,
  Document,
  FormPiece,
  Label,
  List,
  ListItem,
  Origin,
  Paragraph,
  Run,
  Table,
} from '@polozh/document';
import { type RunKeys, type Token, tokenize } from '../words/tokens.ts';
import type { Entry, EntryKind } from './entry.ts';

/** Where a walk through a document stands. */
interface Place {
  /** Of the innermost container; the part of a key that tells likes apart. */
  readonly anchor: string;
  readonly number: string;
  readonly depth: number;
}

/** The places of a document in reading order, footnotes last. */
export function entriesOf(document: Document): readonly Entry[] {
  const keys: RunKeys = {
    reference: (run) => run.target,
    note: (index) => document.notes[index]?.anchor ?? String(index),
  };
  const entries: Entry[] = [];
  const counts = new Map<string, number>();

  /** `place` is the entry's own name: an anchor, or where its text comes from. */
  const add = (
    kind: EntryKind,
    name: string,
    at: Place,
    runs: readonly Run[],
    endsLast: boolean | null = null,
    sign = '',
  ): void => {
    const base = `${kind} ${name}`;
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    const { words, end } = partEnd(tokenize(runs, keys), endsLast);
    if (words.length === 0 && kind !== 'clause') return;
    entries.push({
      key: `${base} ${count}`,
      kind,
      start: runs.find((run) => 'origin' in run && run.origin !== null)?.origin?.start ?? null,
      number: at.number,
      sign,
      depth: at.depth,
      words,
      end,
    });
  };

  const from = (origin: Origin, at: Place): string =>
    origin === null ? at.anchor : `${at.anchor} ${origin.file} ${origin.start}`;

  const blocks = (list: readonly Block[], at: Place): void => {
    for (const block of list) one(block, at);
  };

  const one = (block: Block, at: Place): void => {
    switch (block.kind) {
      case 'section': {
        const inside = { anchor: block.anchor, number: bare(block.label), depth: 0 };
        add('section', block.anchor, inside, block.heading);
        blocks(block.blocks, inside);
        return;
      }
      case 'clause': {
        const inside = { anchor: block.anchor, number: bare(block.label), depth: 0 };
        const [lead, rest] = leadOf(block.blocks);
        add('clause', block.anchor, inside, lead?.runs ?? []);
        blocks(rest, { ...inside, depth: 1 });
        return;
      }
      case 'list':
        items(block, at, true);
        return;
      case 'definitions':
        definitions(block, at);
        return;
      case 'paragraph':
        add('paragraph', from(block.origin, at), at, block.runs);
        return;
      case 'table':
        table(block, at);
        return;
      case 'form':
        for (const line of block.lines) {
          const runs = line.pieces.flatMap((piece) => (piece.kind === 'words' ? piece.runs : blank(piece)));
          add('form', from(line.origin, at), at, runs);
        }
        return;
      case 'requisite':
        for (const line of block.lines)
          add('requisite', from(line.origin, { ...at, anchor: block.role }), at, line.runs);
        return;
      case 'requisite-row':
        for (const requisite of block.columns.flat()) one(requisite, at);
        return;
      case 'signature':
        for (const row of block.rows) {
          const post = row.post.flatMap((line) => line.runs);
          add('signature', from(row.origin, at), at, spaced([post, row.hand, row.name]));
        }
        return;
      case 'remark':
        for (const inner of block.blocks) {
          if (inner.kind === 'paragraph') add('remark', from(inner.origin, at), at, inner.runs);
          else one(inner, at);
        }
    }
  };

  /** `isLast`: nothing of the outermost list follows, so that its last words end with a full stop. */
  const items = (list: List, at: Place, isLast: boolean): void => {
    for (const [index, item] of list.items.entries()) item1(list, item, at, isLast && index === list.items.length - 1);
  };

  const item1 = (list: List, item: ListItem, at: Place, isLast: boolean): void => {
    const [lead, rest] = leadOf(item.blocks);
    const marker = list.marker === 'letter' || list.marker === 'number' ? bare(item.label) : '';
    const inside = {
      anchor: item.anchor,
      number: [at.number, marker].filter((part) => part !== '').join(' '),
      depth: at.depth,
    };
    add('item', item.anchor, inside, lead?.runs ?? [], rest.length === 0 ? isLast : null, item.label.text);
    inner(rest, { ...inside, depth: at.depth + 1 }, isLast);
  };

  const inner = (rest: readonly Block[], at: Place, isLast: boolean): void => {
    for (const [index, block] of rest.entries()) {
      const last = isLast && index === rest.length - 1;
      if (block.kind === 'list') items(block, at, last);
      else if (block.kind === 'paragraph') add('paragraph', from(block.origin, at), at, block.runs, last);
      else one(block, at);
    }
  };

  const definitions = ({ entries: list }: Definitions, at: Place): void => {
    for (const [index, entry] of list.entries()) {
      const isLast = index === list.length - 1;
      const inside = { ...at, anchor: entry.anchor };
      const dash: Run = { kind: 'text', text: ` ${entry.dash} `, marks: {}, origin: null };
      add(
        'definition',
        entry.anchor,
        inside,
        [...entry.term, dash, ...entry.definition],
        entry.blocks.length === 0 ? isLast : null,
      );
      inner(entry.blocks, { ...inside, depth: at.depth + 1 }, isLast);
    }
  };

  const table = (block: Table, at: Place): void => {
    const inside = { ...at, anchor: block.anchor };
    if (block.caption !== null) add('table', block.anchor, { ...inside, number: bare(block.label) }, block.caption);
    for (const row of block.rows)
      add('row', from(row[0]?.origin ?? null, inside), inside, spaced(row.map((cell) => cell.runs)));
    for (const note of block.notes) add('remark', from(note.origin, inside), inside, note.runs);
  };

  for (const part of document.parts) {
    const at = { anchor: part.anchor, number: '', depth: 0 };
    blocks(part.blocks, at);
  }
  for (const [index, note] of document.notes.entries()) {
    const at = { anchor: note.anchor, number: `сн. ${index + 1}`, depth: 0 };
    for (const paragraph of note.blocks) add('note', from(paragraph.origin, at), at, paragraph.runs);
  }
  return entries;
}

/** A label as it is quoted: «2.3» of «2.3.», «а» of «а)». */
const bare = (label: Label | null): string => label?.text.replace(/[.)]+$/, '') ?? '';

function leadOf(blocks: readonly Block[]): readonly [Paragraph | null, readonly Block[]] {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' ? [first, rest] : [null, blocks];
}

/** A gap to be filled in by hand, with what stands under it. */
const blank = ({ length, caption }: Extract<FormPiece, { kind: 'blank' }>): readonly Run[] => [
  { kind: 'blank', length: Math.min(length ?? LONGEST_BLANK, LONGEST_BLANK), marks: {}, origin: null },
  ...caption,
];

const LONGEST_BLANK = 20;

/** Runs of cells in one text, parted as an author parts them. */
const spaced = (cells: readonly (readonly Run[])[]): readonly Run[] =>
  cells.flatMap((runs, index): readonly Run[] =>
    index === 0 ? runs : [{ kind: 'text', text: ' ; ', marks: {}, origin: null }, ...runs],
  );

/** Parts off the mark that the program puts by an item's place: «.» behind the last one, «;» behind the others. */
function partEnd(
  words: readonly Token[],
  endsLast: boolean | null,
): { readonly words: readonly Token[]; readonly end: string } {
  const last = words.at(-1);
  const expected = endsLast === null ? null : endsLast ? '.' : ';';
  return last !== undefined && last.kind === 'mark' && last.text === expected
    ? { words: words.slice(0, -1), end: last.text }
    : { words, end: '' };
}
