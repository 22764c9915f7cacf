import type { Document, Note, ReferenceRun, Run } from '@polozh/document';
import { createFactGatherer } from './match/facts.ts';
import { matchTexts } from './match/match-texts.ts';
import { matchVariants } from './match/match-variants.ts';
import { type Step, scriptOf } from './match/script.ts';
import { markRow } from './redline/mark.ts';
import type { MergeContext } from './redline/merge-context.ts';
import { mergeNotes, type NoteUnion, uniteNotes } from './redline/merge-notes.ts';
import { mergeRow } from './redline/merge-row.ts';
import { countAlike, translateOlder } from './redline/older-rows.ts';
import { flatten } from './rows/flatten.ts';
import type { Row } from './rows/row.ts';

/** How two documents are to be compared. */
export interface CompareOptions {
  /** Both are variants of one source: blocks are matched by where they come from, nothing is guessed. */
  readonly sameSource: boolean;
}

/** A row of both documents laid over each other. */
export interface MergedRow {
  readonly step: Step;
  /** As the redline prints it, with its marks. */
  readonly row: Row;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Of both ends of a move: the row as if it had stayed, with what changed in it. */
  readonly inPlace: Row | null;
}

/** Two documents laid over each other; the redline and the list of differences are both told from it. */
export interface Comparison {
  readonly older: Document;
  readonly newer: Document;
  readonly olderRows: readonly Row[];
  readonly newerRows: readonly Row[];
  readonly rows: readonly MergedRow[];
  /** Note marks of the rows are indices into `pairs`. */
  readonly noteUnion: NoteUnion;
  /** The union's notes with their marks; note marks of `rows` are indices into them. */
  readonly notes: readonly Note[];
  /** Runs of references that only print another number now. */
  readonly renumbered: ReadonlySet<Run>;
}

/**
 * Compares two documents:
 *
 *     rows of both ──match──► which became which ──script──► steps in reading order ──merge──► rows with marks
 */
export function compare(older: Document, newer: Document, { sameSource }: CompareOptions): Comparison {
  const olderRows = flatten(older);
  const newerRows = flatten(newer);
  const matching = (sameSource ? matchVariants : matchTexts)(olderRows, newerRows);
  const noteUnion = uniteNotes(older, newer, sameSource);
  const translated = translateOlder(olderRows, newerRows, matching, noteUnion, countAlike(older, newer));
  const renumbered = new Set<Run>();
  const context: MergeContext = {
    keys: {
      reference: (run: ReferenceRun) => (translated.shared.has(run.target) ? run.target : `#${run.text}`),
      note: String,
    },
    gatherer: createFactGatherer(),
    renumbered: (...runs) => {
      for (const run of runs) renumbered.add(run);
    },
  };
  const rows = scriptOf(olderRows, newerRows, matching).map((step) =>
    merged(step, translated.rows, newerRows, context),
  );
  return { older, newer, olderRows, newerRows, rows, noteUnion, notes: mergeNotes(noteUnion, context), renumbered };
}

function merged(step: Step, older: readonly Row[], newer: readonly Row[], context: MergeContext): MergedRow {
  const before = 'older' in step ? (older[step.older] as Row) : null;
  const after = 'newer' in step ? (newer[step.newer] as Row) : null;
  const whole = (row: Row | null): Row => row as Row;
  switch (step.kind) {
    case 'kept':
      return { step, before, after, row: mergeRow(whole(before), whole(after), context), inPlace: null };
    case 'deleted':
      return { step, before, after, row: markRow(whole(before), 'deleted'), inPlace: null };
    case 'inserted':
      return { step, before, after, row: markRow(whole(after), 'inserted'), inPlace: null };
    case 'moved-from':
    case 'moved-to': {
      const row =
        step.kind === 'moved-from'
          ? markRow(whole(before), 'deleted', step.move)
          : markRow(whole(after), 'inserted', step.move);
      return { step, before, after, row, inPlace: mergeRow(whole(before), whole(after), context) };
    }
  }
}
