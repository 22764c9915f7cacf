import { type Document, type Part, partDepth, type Requisite } from '@polozh/document';
import type { Element } from 'hast';
import { renderBlock } from './blocks.ts';
import { changeClass, idOf } from './changed.ts';
import type { Context } from './context.ts';
import { element, text } from './hast.ts';
import { findHeadline } from './headline.ts';
import { LABELS } from './labels.ts';
import { renderNotes } from './notes.ts';
import { renderLines } from './runs.ts';

/** One heading of several requisites, so that its name is the whole title; each keeps its look. */
const renderHeadline = (rank: number, headline: readonly Requisite[], context: Context): Element =>
  element(
    `h${rank}`,
    { className: ['headline'] },
    headline.flatMap((requisite, index) => [
      ...(index > 0 ? [text(' ')] : []),
      element(
        'span',
        { className: ['requisite', requisite.role, ...changeClass(requisite)] },
        renderLines(requisite.lines, context),
      ),
    ]),
  );

/** A part's blocks, its title as a heading of the given rank, and after them the notes that it marked first. */
function renderPart(part: Part, rank: number, notesLabel: string, context: Context): Element[] {
  const headline = findHeadline(part);
  const inner = { ...context, rank: headline.length > 0 ? rank + 1 : Math.max(rank, 2) };
  const marked = new Set(context.marks.keys());
  const elements: Element[] = [];
  for (const block of part.blocks) {
    if (block === headline[0]) elements.push(renderHeadline(rank, headline, context));
    else if (!headline.some((requisite) => requisite === block)) elements.push(renderBlock(block, inner));
  }
  const notes = [...context.marks.keys()].filter((index) => !marked.has(index));
  return [...elements, ...renderNotes(notes, notesLabel, context)];
}

/** The whole document as one article; a page must have its `h1`, so a document without a title hides one for the ear. */
export function renderParts(document: Document, context: Context): Element {
  const [main, ...appendices] = document.parts;
  const children: Element[] = [];
  if (main) {
    if (findHeadline(main).length === 0)
      children.push(element('h1', { className: ['for-the-ear'] }, [text(document.metadata.title || LABELS.untitled)]));
    children.push(...renderPart(main, 1, LABELS.notes, context));
  }
  appendices.forEach((part, index) => {
    children.push(
      element(
        'section',
        {
          className: part.landscape === main?.landscape ? ['appendix'] : ['appendix', 'turned'],
          id: idOf(part, context),
        },
        renderPart(part, partDepth(part) + 1, LABELS.appendixNotes(index + 1), context),
      ),
    );
  });
  return element('article', {}, children);
}
