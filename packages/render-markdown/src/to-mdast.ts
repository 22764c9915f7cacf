import {
  type Block,
  type BlockHandlers,
  type Document,
  type FormLine,
  handleBlock,
  type ListItem,
  type Part,
  partDepth,
  type RequisiteRole,
  type Run,
} from '@polozh/document';
import type { BlockContent, FootnoteDefinition, Heading, ListItem as MdastItem, Paragraph, Root } from 'mdast';
import { changedWords, labelRuns } from './changed.ts';
import { toPhrasing, toPhrasingLine } from './inline.ts';
import { tableToMdast } from './table.ts';

interface Context {
  /** The depth of the next section's heading. */
  readonly depth: number;
  /** The depth of the part's own title. */
  readonly titleDepth: number;
}

/** Underscores for a blank that takes the rest of a line. */
const FILL_LENGTH = 20;

const plain = (text: string): Run => changedWords(text, undefined);
const lineBreak: Run = { kind: 'break', origin: null };

const bold = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.kind === 'break' ? run : { ...run, marks: { ...run.marks, bold: true } }));

const joinLines = (lines: readonly { readonly runs: readonly Run[] }[]): Run[] =>
  lines.flatMap((line, index) => (index > 0 ? [lineBreak, ...line.runs] : line.runs));

/** A paragraph, or nothing where the runs show nothing. */
function paragraph(runs: readonly Run[]): Paragraph[] {
  const children = toPhrasing(runs);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function heading(depth: number, runs: readonly Run[]): Heading[] {
  const children = toPhrasingLine(runs);
  return children.length > 0 ? [{ type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children }] : [];
}

type Labelled = Pick<ListItem, 'label' | 'blocks' | 'change'>;

/** Blocks with the label before the first paragraph's words, or as a paragraph where they begin with something else. */
function labelled({ label, blocks, change }: Labelled, context: Context): BlockContent[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? [...paragraph([...labelRuns(label, change), ...first.runs]), ...toFlow(rest, context)]
    : [...paragraph(labelRuns(label, change)), ...toFlow(blocks, context)];
}

/** A dash or a circle is the bullet itself; a letter or a number is text, for no reader may count anew. */
function toItem(item: ListItem, bulleted: boolean, context: Context): MdastItem {
  const [first, ...rest] = item.blocks;
  const opening = bulleted && first?.kind === 'paragraph' ? paragraph(first.runs) : [];
  const children = opening.length > 0 ? [...opening, ...toFlow(rest, context)] : labelled(item, context);
  const spread = children.slice(1).some((child) => child.type !== 'list');
  return { type: 'listItem', spread, children };
}

const formRuns = (line: FormLine): Run[] =>
  line.pieces.flatMap((piece): readonly Run[] => {
    if (piece.kind === 'words') return piece.runs;
    const blank: Run = { kind: 'blank', length: piece.length ?? FILL_LENGTH, marks: {}, origin: piece.origin };
    const caption = piece.caption.length > 0 ? [plain(' '), ...piece.caption] : [];
    return [...(piece.length === null ? [plain(' ')] : []), blank, ...caption];
  });

const HEADINGS: readonly RequisiteRole[] = ['document-kind', 'appendix-title'];
const BOLD: readonly RequisiteRole[] = ['cover', 'title'];

const HANDLERS: BlockHandlers<Context, BlockContent[]> = {
  paragraph: (block) => paragraph(block.role === 'heading' ? bold(block.runs) : block.runs),
  section: (block, context) => [
    ...heading(context.depth, [...labelRuns(block.label, block.change), ...block.heading]),
    ...toFlow(block.blocks, { ...context, depth: context.depth + 1 }),
  ],
  clause: labelled,
  list: (block, context) => {
    const bulleted = block.marker === 'dash' || block.marker === 'circle';
    const children = block.items.map((item) => toItem(item, bulleted, context));
    return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : [];
  },
  definitions: (block, context) =>
    block.entries.flatMap((entry) => [
      ...paragraph([...bold(entry.term), changedWords(` ${entry.dash} `, entry.change), ...entry.definition]),
      ...toFlow(entry.blocks, context),
    ]),
  table: (block, context) => [...tableToMdast(block), ...toFlow(block.notes, context)],
  form: (block) => block.lines.flatMap((line) => paragraph(formRuns(line))),
  requisite: (block, { titleDepth }) => {
    const runs = joinLines(block.lines);
    if (HEADINGS.includes(block.role)) return heading(titleDepth, runs);
    return paragraph(BOLD.includes(block.role) ? bold(runs) : runs);
  },
  'requisite-row': (block, context) => block.columns.flatMap((column) => toFlow(column, context)),
  signature: (block) =>
    block.rows.flatMap((row) => paragraph([...joinLines(row.post), lineBreak, ...row.hand, plain(' '), ...row.name])),
  remark: (block, context) => toFlow(block.blocks, context),
};

const toFlow = (blocks: readonly Block[], context: Context): BlockContent[] =>
  blocks.flatMap((block) => handleBlock(HANDLERS, block, context));

const hasTitle = (part: Part): boolean =>
  part.blocks.some((block) => block.kind === 'requisite' && HEADINGS.includes(block.role));

/** The main text's title is `#` and its sections `##`; an appendix comes behind a line, one step down if it has a title. */
function partToFlow(part: Part): BlockContent[] {
  if (part.role === 'main') return toFlow(part.blocks, { titleDepth: 1, depth: 2 });
  const titleDepth = partDepth(part) + 1;
  return [
    { type: 'thematicBreak' },
    ...toFlow(part.blocks, { titleDepth, depth: hasTitle(part) ? titleDepth + 1 : titleDepth }),
  ];
}

/** The document as mdast: paragraphs with their numbers as text, bullet lists, GFM tables and footnotes. */
export function toMdast(document: Document): Root {
  const notes = document.notes.map((note, index): FootnoteDefinition => {
    const children = note.blocks.flatMap((block) => paragraph(block.runs));
    const label = `${index + 1}`;
    // Without a text the mark would be read as words.
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children.length > 0 ? children : paragraph([plain('–')]),
    };
  });
  return { type: 'root', children: [...document.parts.flatMap(partToFlow), ...notes] };
}
