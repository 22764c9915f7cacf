import type { Note } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import { changeClass, withChange } from './changed.ts';
import type { Context } from './context.ts';
import { classes, element, text } from './hast.ts';
import { LABELS } from './labels.ts';
import { renderRuns } from './runs.ts';

/** U+FE0E keeps phones from drawing the arrow as a picture. */
const BACK = '↩\ufe0e';

function renderBackLinks(marks: readonly string[]): ElementContent[] {
  return marks.flatMap((id, index) => [
    text(' '),
    element(
      'a',
      {
        className: ['footnote-back'],
        href: `#${id}`,
        role: 'doc-backlink',
        ariaLabel: marks.length > 1 ? LABELS.backTo(index + 1) : LABELS.back,
      },
      [text(BACK)],
    ),
  ]);
}

function renderNote(note: Note, index: number, context: Context): Element {
  const last = note.blocks.length - 1;
  return element(
    'li',
    { id: note.anchor, className: classes(changeClass(note)) },
    note.blocks.map((paragraph, position) =>
      element('p', { className: classes(changeClass(paragraph)) }, [
        ...(position === 0
          ? [element('sup', {}, [...withChange(note.change, [text(`${index + 1}`)])]), text(' ')]
          : []),
        ...renderRuns(paragraph.runs, context),
        ...(position === last ? renderBackLinks(context.marks.get(index) ?? []) : []),
      ]),
    ),
  );
}

/** The notes with the given indices as a section; nothing where there are none. `label` tells several sections apart. */
export const renderNotes = (indices: readonly number[], label: string, context: Context): Element[] =>
  indices.length === 0
    ? []
    : [
        element('section', { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: label }, [
          element(
            'ul',
            {},
            indices.flatMap((index) => {
              const note = context.document.notes[index];
              return note ? [renderNote(note, index, context)] : [];
            }),
          ),
        ]),
      ];
