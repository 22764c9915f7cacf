import type { Change, Requisite, Run, SignatureRow } from '@polozh/document';
import type { Row } from '../rows/row.ts';
import type { Line, Segment } from './difference.ts';

/** What the words of a marked row are told with. */
export interface LineContext {
  /** The printed number of a footnote, by its index in the union. */
  readonly noteNumber: (index: number) => string;
  /** Both runs of a reference that only prints another number. */
  readonly renumbered: ReadonlySet<Run>;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const superscript = (number: string): string =>
  [...number].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');

/** The printed lines of a marked row. */
export function linesOf(row: Row, context: LineContext): readonly Line[] {
  const line = (label: string, runs: readonly Run[]): Line => ({
    label,
    level: 0,
    segments: segmentsOf(runs, context),
  });
  switch (row.kind) {
    case 'part':
    case 'remark':
      return [];
    case 'section':
      return [line(row.block.label?.text ?? '', row.block.heading)];
    case 'clause':
    case 'item':
      return row.block.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [line(row.block.label.text, block.runs)] : [],
      );
    case 'entry':
      return [line('', [...row.block.term, plain(` ${row.block.dash} `, row.block.change), ...row.block.definition])];
    case 'leaf':
      break;
  }
  const { block } = row;
  switch (block.kind) {
    case 'paragraph':
      return [line('', block.runs)];
    case 'table':
      return [
        ...(block.caption === null ? [] : [line(block.label === null ? '' : `${block.label.text} –`, block.caption)]),
        ...block.rows.map((cells) => line('', parted(cells))),
        ...block.notes.map((note) => line('', note.runs)),
      ];
    case 'form':
      return block.lines.map((formLine) =>
        line(
          '',
          formLine.pieces.flatMap((piece) =>
            piece.kind === 'words'
              ? piece.runs
              : [plain('_'.repeat(Math.min(piece.length ?? 20, 20)), formLine.change), ...piece.caption],
          ),
        ),
      );
    case 'requisite':
      return requisiteLines(block, line);
    case 'requisite-row':
      return block.columns.flat().flatMap((requisite) => requisiteLines(requisite, line));
    case 'signature':
      return block.rows.map((signature) => line('', signatureRuns(signature)));
  }
}

const requisiteLines = (requisite: Requisite, line: (label: string, runs: readonly Run[]) => Line): readonly Line[] =>
  requisite.lines.map(({ runs }) => line('', runs));

const plain = (text: string, change: Change | undefined): Run => ({
  kind: 'text',
  text,
  marks: {},
  origin: null,
  ...(change === undefined ? {} : { change }),
});

const parted = (cells: readonly { readonly runs: readonly Run[]; readonly change?: Change }[]): readonly Run[] =>
  cells.flatMap((cell, index) => (index === 0 ? cell.runs : [plain(' | ', cell.change), ...cell.runs]));

function signatureRuns(row: SignatureRow): readonly Run[] {
  const cells = [row.post.flatMap((line) => line.runs), row.hand, row.name].filter((runs) => runs.length > 0);
  return parted(cells.map((runs) => (row.change === undefined ? { runs } : { runs, change: row.change })));
}

/** Stretches of words with one mark; a reference with another number reads as the newer one. */
export function segmentsOf(runs: readonly Run[], { noteNumber, renumbered }: LineContext): readonly Segment[] {
  const segments: { text: string; change: Change | null; look: boolean }[] = [];
  for (const run of runs) {
    if (renumbered.has(run) && run.change === 'deleted') continue;
    const change = renumbered.has(run) ? null : (run.change ?? null);
    const look = run.kind !== 'break' && run.marksBefore !== undefined;
    const text = textOf(run, noteNumber);
    const last = segments[segments.length - 1];
    if (last !== undefined && last.change === change && last.look === look) last.text += text;
    else if (text !== '') segments.push({ text, change, look });
  }
  return segments;
}

function textOf(run: Run, noteNumber: LineContext['noteNumber']): string {
  switch (run.kind) {
    case 'break':
      return ' ';
    case 'blank':
      return '_'.repeat(run.length);
    case 'box':
      return '☐';
    case 'note-mark':
      return superscript(noteNumber(run.note));
    default:
      return run.text;
  }
}

/** The words of one side of a line. */
export const sideOf = (segments: readonly Segment[], side: 'before' | 'after'): string =>
  segments
    .filter((segment) => segment.change !== (side === 'before' ? 'inserted' : 'deleted'))
    .map((segment) => segment.text)
    .join('');
