import { type Block, type Document, plainText } from '@polozh/document';
import { CONTENTS_TITLE } from '../labels.ts';
import type { StyleId } from '../styles/style-ids.ts';
import type { Session } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { FIELD_END, fieldStart, simpleField, TAB, textRun } from '../word/text-run.ts';
import { element, type XmlNode } from '../xml/element.ts';

/** A heading that the contents list. */
interface Entry {
  readonly style: StyleId;
  readonly text: string;
  readonly anchor: string;
}

/** The table of contents as a field: the entries are there at once, the pages as soon as a program lays the text out. */
export function contentsFlow(session: Session): readonly Flow[] {
  const entries = entriesOf(session.document);
  if (entries.length === 0) return [];
  const last = entries.length - 1;
  return [
    paragraph('TOCHeading', [textRun(CONTENTS_TITLE)]),
    ...entries.map(({ style, text, anchor }, index) => {
      const bookmark = session.targets.get(anchor)?.bookmark;
      const words: readonly XmlNode[] =
        bookmark === undefined
          ? [textRun(text)]
          : [
              element('w:hyperlink', { 'w:anchor': bookmark }, [
                textRun(text),
                TAB,
                simpleField(`PAGEREF ${bookmark} \\h`, textRun('')),
              ]),
            ];
      return paragraph(style, [
        ...(index === 0 ? fieldStart('TOC \\o "1-2" \\h \\z \\u') : []),
        ...words,
        ...(index === last ? [FIELD_END] : []),
      ]);
    }),
  ];
}

const entriesOf = ({ parts }: Document): readonly Entry[] =>
  parts.flatMap(({ role, title, anchor, blocks }) => [
    ...(role === 'appendix' && title.length > 0 ? [{ style: 'TOC1' as const, text: plainText(title), anchor }] : []),
    ...headings(blocks),
  ]);

const headings = (blocks: readonly Block[]): readonly Entry[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    const words = plainText(block.heading);
    const text = block.label === null ? words : `${block.label.text} ${words}`;
    return [{ style: block.level === 1 ? 'TOC1' : 'TOC2', text, anchor: block.anchor }, ...headings(block.blocks)];
  });
