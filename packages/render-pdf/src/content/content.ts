import { type Block, contentsPlace, type Document, type Part, partDepth, partStyle } from '@polozh/document';
import { layBlocks } from './blocks.ts';
import { FlowBuilder, type Place } from './builder.ts';
import { layContents } from './contents.ts';
import { addElement, type Element } from './element.ts';
import { layLegend } from './legend.ts';
import { measuresOf } from './measures.ts';
import type { Content, TextNode } from './node.ts';
import { noteAnchor, noteNumberPiece, tabPiece } from './runs.ts';

/** The document as pdfmake's content: paragraphs and tables with all lengths in pt, each text with its place in the structure tree. */
export function contentOf(document: Document): Content {
  const measures = measuresOf(document.style);
  const root = addElement(null, 'Document');
  const noteElements: Element[] = [];
  const builder = new FlowBuilder(measures, (index, parent) => {
    noteElements[index] ??= addElement(parent, 'Note', { id: noteAnchor(index) });
  });
  if (document.revision !== undefined) layLegend(document.revision, builder, root);
  document.parts.forEach((part, index) => {
    const parent = addElement(root, 'Sect');
    builder.turnSheet(measuresOf(partStyle(document.style, part)), part.landscape === true);
    if (index > 0) builder.breakPage();
    builder.anchor(part.anchor);
    const titled = titleComesFirst(part);
    const place: Place = {
      parent,
      left: 0,
      size: measures.size,
      headingLevel: titled ? 2 : 1,
      bookmarkLevel: partDepth(part) + 1,
    };
    const before = index === 0 && document.style.tableOfContents ? contentsPlace(part.blocks) : 0;
    layBlocks(part.blocks.slice(0, before), builder, place);
    if (index === 0 && document.style.tableOfContents) layContents(document, builder, place);
    layBlocks(part.blocks.slice(before), builder, place);
  });
  const notes = document.notes.map((note, index) => {
    noteElements[index] ??= addElement(root, 'Note', { id: noteAnchor(index) });
    const parent = noteElements[index];
    const size = measures.noteSize;
    return note.blocks.map((paragraph, line): TextNode => {
      const number = line === 0 ? builder.runContext(addElement(parent, 'Lbl'), size) : null;
      const text = builder.pieces(paragraph.runs, addElement(parent, 'P'), size);
      if (number !== null) text.unshift(noteNumberPiece(index, number), tabPiece(number));
      return builder.node(text, {
        alignment: 'justify',
        lineHeight: 1,
        ids: line === 0 ? [noteAnchor(index)] : [],
        changed: note.change !== undefined || paragraph.change !== undefined,
      });
    });
  });
  return { flow: builder.flow, notes, root, noteElements };
}

/** Whether a title stands before the part's first section, so that sections are headings under it. */
function titleComesFirst(part: Part): boolean {
  const first = part.blocks.find((block: Block) => block.kind === 'section' || isTitle(block));
  return first !== undefined && first.kind !== 'section';
}

const isTitle = (block: Block): boolean =>
  block.kind === 'requisite' &&
  (block.role === 'document-kind' || block.role === 'title' || block.role === 'appendix-title');
