import { type Block, type Changeable, type Document, partDepth, plainText, type Run } from '@polozh/document';
import { labelStretches } from '../blocks/labels.ts';
import { CONTENTS_TITLE } from '../labels.ts';
import { sharedChange } from '../redline/sides.ts';
import type { StyleId } from '../styles/style-ids.ts';
import type { Session } from '../word/context.ts';
import { type Flow, paragraph, SPACER } from '../word/flow.ts';
import { type Piece, runsPiece, type Stretch } from '../word/piece.ts';
import { FIELD_END, fieldRuns, fieldStart, TAB, textRun } from '../word/text-run.ts';

/** A heading that the contents list. */
interface Entry {
  readonly style: StyleId;
  readonly words: readonly Stretch[];
  readonly anchor: string;
  readonly track: Changeable;
}

/** The table of contents as a field: the entries are there at once, the pages as soon as a program lays the text out. */
export function contentsFlow(session: Session): readonly Flow[] {
  const entries = entriesOf(session.document);
  if (entries.length === 0) return [];
  // Where one of the two documents has no headings, the contents come or go as a whole.
  const whole = sharedChange(entries.map(({ track }) => track));
  return [
    paragraph('TOCHeading', [runsPiece(whole, textRun(CONTENTS_TITLE))], {}, whole),
    ...entries.map(({ style, words, anchor, track }, index) => {
      const bookmark = session.targets.get(anchor)?.bookmark;
      const entry: readonly Piece[] =
        bookmark === undefined
          ? words.map((stretch): Piece => ({ kind: 'runs', ...stretch }))
          : [{ kind: 'link', attributes: { 'w:anchor': bookmark }, stretches: [...words, pageOf(bookmark, track)] }];
      return paragraph(
        style,
        [...(index === 0 ? [runsPiece(whole, ...fieldStart('TOC \\o "1-2" \\h \\z \\u'))] : []), ...entry],
        {},
        track,
      );
    }),
    // The end stands apart, as Word puts it: an entry that goes would take it into the next paragraph.
    { ...SPACER, content: [runsPiece(whole, FIELD_END)], track: whole },
  ];
}

const pageOf = (bookmark: string, track: Changeable): Stretch => ({
  track,
  runs: [TAB, ...fieldRuns(`PAGEREF ${bookmark} \\h`, textRun(''))],
});

const STYLES: readonly StyleId[] = ['TOC1', 'TOC2'];

const entriesOf = ({ parts }: Document): readonly Entry[] =>
  parts.flatMap((part) => {
    const depth = partDepth(part);
    const isTitled = part.role === 'appendix' && part.title.length > 0;
    return [
      ...(isTitled ? listed(depth, part.title.map(stretch), part.anchor, part) : []),
      ...headings(part.blocks, depth),
    ];
  });

const headings = (blocks: readonly Block[], depth: number): readonly Entry[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    const { label, heading, anchor, level } = block;
    const words = [...(label === null ? [] : labelStretches(label, block)), ...heading.map(stretch)];
    return [...listed(depth + level, words, anchor, block), ...headings(block.blocks, depth)];
  });

/** A heading that is not too deep for the contents. */
function listed(level: number, words: readonly Stretch[], anchor: string, track: Changeable): readonly Entry[] {
  const style = STYLES[level - 1];
  return style === undefined ? [] : [{ style, words, anchor, track }];
}

const stretch = (run: Run): Stretch => ({ track: run, runs: [textRun(plainText([run]))] });
