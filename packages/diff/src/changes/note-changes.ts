import type { Note } from '@polozh/document';
import { LABELS } from '../labels.ts';
import { isMarked } from './changes-of-row.ts';
import type { Line, Place, Renumbering, ToldDifference } from './difference.ts';
import type { TellingContext } from './differences-of.ts';
import { plainLine } from './lines-of.ts';

/** Footnotes that came, went or have other words, each with its index in the union. */
export function noteChanges(context: TellingContext): readonly (readonly [number, ToldDifference])[] {
  const { comparison } = context;
  const olderNumber = new Map(comparison.noteUnion.olderAt.map((at, index) => [at, index + 1]));
  return comparison.notes.flatMap((note, index): (readonly [number, ToldDifference])[] => {
    const place = (number: number): Place => {
      const name = `${LABELS.note} ${number}`;
      return { kind: 'note', name, within: name, anchor: note.anchor };
    };
    const older = olderNumber.get(index);
    const before = older === undefined ? null : place(older);
    const after = note.change === 'deleted' ? null : place(index + 1);
    const lines = linesOfNote(note, context);
    if (note.change !== undefined) return [[index, { kind: note.change, before, after, lines }]];
    const marked = lines.filter(isMarked);
    if (marked.length === 0) return [];
    const words = marked.some((line) => line.segments.some((segment) => segment.change !== null));
    return [[index, { kind: words ? 'changed' : 'formatting', before, after, lines: marked }]];
  });
}

const linesOfNote = (note: Note, context: TellingContext): readonly Line[] =>
  note.blocks.map(({ runs }) => plainLine(runs, context));

/** Footnotes that stayed but have another number. */
export const renumberedNotes = ({ comparison }: TellingContext): readonly Renumbering[] =>
  comparison.noteUnion.olderAt.flatMap((at, index): Renumbering[] => {
    if (at === index || comparison.noteUnion.pairs[at]?.after === null) return [];
    return [{ kind: 'note', before: String(index + 1), after: String(at + 1), within: '' }];
  });
