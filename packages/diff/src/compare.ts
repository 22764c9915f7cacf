import type { Document, Note, ReferenceRun, Run } from '@polozh/document';
import { createFactGatherer } from './match/facts.ts';
import { matchTexts } from './match/match-texts.ts';
import { matchVariants } from './match/match-variants.ts';
import { type Step, scriptOf } from './match/script.ts';
import { sharedColumns, withColumns } from './match/shared-columns.ts';
import { markRow } from './redline/mark.ts';
import type { MergeContext } from './redline/merge-context.ts';
import { mergeNotes, type NoteUnion, uniteNotes } from './redline/merge-notes.ts';
import { mergeRow } from './redline/merge-row.ts';
import { type OlderRows, translateOlder } from './redline/older-rows.ts';
import { flatten } from './rows/flatten.ts';
import { isTable, type Row } from './rows/row.ts';

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
  /** Of the newer end of a move: the row as if it had stayed, with what changed in it. */
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
  const translated = translateOlder(olderRows, newerRows, matching, noteUnion, [older, newer]);
  const renumbered = new Set<Run>();
  const context: MergeContext = {
    keys: {
      reference: (run: ReferenceRun) => (translated.isShared(run.target) ? run.target : `#${run.text}`),
      note: String,
    },
    gatherer: createFactGatherer(),
    renumbered: (...runs) => {
      for (const run of runs) renumbered.add(run);
    },
  };
  const rows = scriptOf(olderRows, newerRows, matching).map((step) => merged(step, translated, newerRows, context));
  return { older, newer, olderRows, newerRows, rows, noteUnion, notes: mergeNotes(noteUnion, context), renumbered };
}

/** Tables with other columns are compared in those that both have. */
function alike(before: Row, after: Row): readonly [Row, Row] {
  if (!isTable(before) || !isTable(after) || before.block.columns.length === after.block.columns.length)
    return [before, after];
  const pairs = sharedColumns(before.block, after.block);
  return [
    {
      ...before,
      block: withColumns(
        before.block,
        pairs.map(([x]) => x),
      ),
    },
    {
      ...after,
      block: withColumns(
        after.block,
        pairs.map(([, x]) => x),
      ),
    },
  ];
}

function merged(step: Step, older: OlderRows, newer: readonly Row[], context: MergeContext): MergedRow {
  switch (step.kind) {
    case 'kept': {
      const [before, after] = [older.row(step.older), newer[step.newer] as Row];
      return { step, before, after, row: mergeRow(before, after, context), inPlace: null };
    }
    case 'deleted': {
      const before = older.gone(step.older);
      return { step, before, after: null, row: markRow(before, 'deleted'), inPlace: null };
    }
    case 'inserted': {
      const after = newer[step.newer] as Row;
      return { step, before: null, after, row: markRow(after, 'inserted'), inPlace: null };
    }
    case 'moved-from': {
      const [before, after] = [older.gone(step.older), newer[step.newer] as Row];
      return { step, before, after, row: markRow(before, 'deleted', step.move), inPlace: null };
    }
    case 'moved-to': {
      const [before, after] = [older.row(step.older), newer[step.newer] as Row];
      const row = markRow(after, 'inserted', step.move);
      return { step, before, after, row, inPlace: mergeRow(...alike(before, after), context) };
    }
  }
}
