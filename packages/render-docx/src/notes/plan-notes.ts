import type { Changeable, Document, Note, NoteMarkRun } from '@polozh/document';
import { changeBetween, SIDES, type Side, standsOn } from '../redline/sides.ts';

/** What a mark prints in a document: the note's own reference, or its number once more. */
export interface PlacedMark {
  /** The id of the footnote in footnotes.xml. */
  readonly footnote: number;
  readonly first: boolean;
  readonly number: number;
}

/** A footnote of the file. A note whose first mark is another one in each document is a footnote at each of the two. */
export interface Footnote {
  readonly note: Note;
  /** Set where the footnote is only one document's half of a note that stands in both. */
  readonly half: Changeable;
}

/** Which mark carries which footnote; marks are asked for once each, in the order in which they are printed. */
export interface NotePlan {
  /** What the mark prints in each document that it stands in; `null` where it leads to no note. */
  place(mark: NoteMarkRun): Partial<Record<Side, PlacedMark>> | null;
  /** The footnotes that have a mark, in the order of their ids, from 1. */
  footnotes(): readonly Footnote[];
}

export function createNotePlan({ notes }: Document): NotePlan {
  const made: Footnote[] = [];
  /** The footnote and the number of each note that has had a mark. */
  const known: Record<Side, Map<number, Omit<PlacedMark, 'first'>>> = { new: new Map(), old: new Map() };
  const openFor = (note: Note, sides: readonly Side[], index: number): void => {
    const change = changeBetween(sides.includes('new'), sides.includes('old'));
    if (change === null) return;
    made.push({ note, half: change.change === note.change ? {} : change });
    for (const side of sides) known[side].set(index, { footnote: made.length, number: known[side].size + 1 });
  };
  return {
    place(mark) {
      const note = notes[mark.note];
      if (note === undefined) return null;
      const here = SIDES.filter((side) => standsOn(side, mark));
      const opening = here.filter((side) => !known[side].has(mark.note));
      openFor(note, opening, mark.note);
      return Object.fromEntries(
        here.flatMap((side) => {
          const found = known[side].get(mark.note);
          return found === undefined ? [] : [[side, { ...found, first: opening.includes(side) }]];
        }),
      );
    },
    footnotes: () => made,
  };
}
