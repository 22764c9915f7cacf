import { type Block, type Document, type Part, partDepth, plainText, type Run, SPACES } from '@polozh/document';
import { CONTENTS_TITLE } from '../labels.ts';
import { bookmarkOf, type FlowBuilder, type Place } from './builder.ts';
import { addElement } from './element.ts';
import { mm, spaced } from './measures.ts';
import { runPieces, wordsPiece } from './runs.ts';

interface Entry {
  readonly anchor: string;
  readonly title: string;
  readonly level: 1 | 2;
}

/** Room at the right for the pages' numbers, and between two levels of entries. */
const NUMBERS = mm(12);
const STEP = mm(7.5);

/** The table of contents with page numbers; nothing where there is nothing to choose from. */
export function layContents(document: Document, builder: FlowBuilder, place: Place): void {
  const [main, ...appendices] = document.parts;
  const entries = [...sectionEntries(main?.blocks ?? []), ...appendices.flatMap(appendixEntries)].filter(
    ({ title }) => title !== '',
  );
  if (entries.length < 2) return;
  const contents = addElement(place.parent, 'TOC');
  const heading = [wordsPiece(CONTENTS_TITLE, builder.runContext(addElement(contents, 'Caption'), place.size, true))];
  builder.push(
    builder.node(heading, {
      margin: spaced(SPACES.heading),
      lineHeight: 1,
      alignment: 'center',
      keepWithNext: true,
      whole: true,
      outline: bookmarkOf([heading], place.bookmarkLevel),
    }),
  );
  for (const [index, { anchor, title, level }] of entries.entries()) {
    const context = builder.runContext(addElement(contents, 'TOCI'), place.size);
    const text = runPieces([referenceTo(anchor, title)], context);
    const [first] = text;
    builder.push(
      builder.node(text, {
        margin: [level === 1 ? 0 : STEP, 0, NUMBERS, index === entries.length - 1 ? SPACES.heading.after : 0],
        pageOf: first === undefined ? null : { target: anchor, piece: first },
      }),
    );
  }
}

const referenceTo = (target: string, text: string): Run => ({
  kind: 'reference',
  target,
  text,
  marks: {},
  origin: null,
});

const sectionEntries = (blocks: readonly Block[], level: 1 | 2 = 1): Entry[] =>
  blocks.flatMap((block): Entry[] => {
    if (block.kind !== 'section' || block.change === 'deleted') return [];
    const title = [block.label?.text, plainText(block.heading)].filter(Boolean).join(' ');
    return [{ anchor: block.anchor, title, level }, ...(level === 1 ? sectionEntries(block.blocks, 2) : [])];
  });

/** An appendix and its sections; those of an appendix to an appendix would be too deep. */
const appendixEntries = (part: Part): Entry[] => [
  ...(part.change === 'deleted' ? [] : [appendixEntry(part)]),
  ...(partDepth(part) === 1 ? sectionEntries(part.blocks, 2) : []),
];

/** «Приложение № 1. Заявление»: the first line of the appendix's mark, then its title. */
function appendixEntry(part: Part): Entry {
  const { blocks, anchor, title } = part;
  const mark = blocks.find((block) => block.kind === 'requisite' && block.role === 'appendix-mark');
  const first = mark?.kind === 'requisite' ? plainText(mark.lines[0]?.runs ?? []) : '';
  return { anchor, title: [first, plainText(title)].filter(Boolean).join('. '), level: partDepth(part) === 2 ? 2 : 1 };
}
