import type { Document, Note } from '@polozh/document';
import { createFactGatherer } from '../match/facts.ts';
import { matchTexts } from '../match/match-texts.ts';
import { matchVariants } from '../match/match-variants.ts';
import type { Row } from '../rows/row.ts';
import { marker } from './mark.ts';
import type { MergeContext } from './merge-context.ts';
import { mergeParagraphs } from './merge-table.ts';

/** The footnotes of both documents in one list: the newer ones by their indices, behind them those that are gone. */
export interface NoteUnion {
  /** The index in the union of each older note. */
  readonly olderAt: readonly number[];
  readonly pairs: readonly { readonly before: Note | null; readonly after: Note | null }[];
}

export function uniteNotes(older: Document, newer: Document, sameSource: boolean): NoteUnion {
  const match = sameSource ? matchVariants : matchTexts;
  const { newerOf } = match(older.notes.map(asRow), newer.notes.map(asRow));
  const pairs: { before: Note | null; after: Note | null }[] = newer.notes.map((after) => ({ before: null, after }));
  const olderAt = older.notes.map((before, index) => {
    const partner = newerOf[index] as number;
    if (partner < 0) return pairs.push({ before, after: null }) - 1;
    (pairs[partner] as (typeof pairs)[number]).before = before;
    return partner;
  });
  return { olderAt, pairs };
}

/** A footnote as something that rows are matched by: it may be matched by its place, whatever its words. */
const asRow = (note: Note): Row => ({
  kind: 'leaf',
  attach: 0,
  block: {
    kind: 'requisite',
    role: 'executor',
    lines: note.blocks.map(({ runs, origin }) => ({ runs, origin })),
    origin: note.blocks[0]?.origin ?? null,
  },
});

/** The union's footnotes with their marks, in the union's order. */
export function mergeNotes(union: NoteUnion, context: Omit<MergeContext, 'gatherer'>): readonly Note[] {
  const withFacts = { ...context, gatherer: createFactGatherer() };
  return union.pairs.map(({ before, after }) => {
    if (after === null) return markNote(before as Note, 'deleted');
    if (before === null) return markNote(after, 'inserted');
    return { ...after, blocks: mergeParagraphs(before.blocks, after.blocks, withFacts) };
  });
}

function markNote(note: Note, change: 'deleted' | 'inserted'): Note {
  const { piece, runs } = marker(change, null);
  const blocks = note.blocks.map((paragraph) => piece({ ...paragraph, runs: runs(paragraph.runs) }) ?? paragraph);
  return piece({ ...note, blocks }) ?? note;
}
