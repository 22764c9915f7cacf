import type { Note } from '@polozh/document';
import { LABELS } from '../labels.ts';
import { isMarked } from './changes-of-row.ts';
import type { Difference, Line, Place } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { plainLine } from './lines-of.ts';

/** Footnotes that came, went or have other words. */
export function noteChanges(context: TellingContext): readonly Difference[] {
  const { comparison } = context;
  const olderNumber = new Map(comparison.noteUnion.olderAt.map((at, index) => [at, index + 1]));
  return comparison.notes.flatMap((note, index): Difference[] => {
    const place = (number: number): Place => {
      const name = `${LABELS.note} ${number}`;
      return { kind: 'note', name, within: name, anchor: note.anchor };
    };
    const older = olderNumber.get(index);
    const before = older === undefined ? null : place(older);
    const after = note.change === 'deleted' ? null : place(index + 1);
    const lines = linesOfNote(note, context);
    if (note.change !== undefined) return [{ kind: note.change, before, after, other: null, lines }];
    const marked = lines.filter(isMarked);
    if (marked.length === 0) return [];
    const words = marked.some((line) => line.segments.some((segment) => segment.change !== null));
    return [{ kind: words ? 'changed' : 'formatting', before, after, other: null, lines: marked }];
  });
}

const linesOfNote = (note: Note, context: TellingContext): readonly Line[] =>
  note.blocks.map(({ runs }) => plainLine(runs, context));
