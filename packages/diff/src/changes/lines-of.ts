import type { Change, Label, Requisite, Run, SignatureRow } from '@polozh/document';
import type { Row } from '../rows/row.ts';
import type { Line, Segment } from './difference.ts';

export type Side = 'before' | 'after';

/** What the words of a marked row are told with. */
export interface LineContext {
  /** The printed number of a footnote in each document, by its index in the union; of one that is gone its old one in both. */
  readonly noteNumber: (index: number, side: Side) => string;
  /** Both runs of a reference that only prints another number. */
  readonly renumbered: ReadonlySet<Run>;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const superscript = (number: string): string =>
  [...number].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');

/** The printed lines of a marked row. */
export function linesOf(row: Row, context: LineContext): readonly Line[] {
  const line = (label: Label | null, runs: readonly Run[], sign = ''): Line => ({
    ...labelsOf(label, sign),
    level: 0,
    segments: segmentsOf(runs, context),
  });
  switch (row.kind) {
    case 'part':
    case 'remark':
      return [];
    case 'section':
      return [line(row.block.label, row.block.heading)];
    case 'clause':
    case 'item':
      return row.block.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [line(row.block.label, block.runs)] : [],
      );
    case 'entry':
      return [line(null, [...row.block.term, plain(` ${row.block.dash} `, row.block.change), ...row.block.definition])];
    case 'leaf':
      break;
  }
  const { block } = row;
  switch (block.kind) {
    case 'paragraph':
      return [line(null, block.runs)];
    case 'table':
      return [
        ...(block.caption === null ? [] : [line(block.label, block.caption, ' –')]),
        ...block.rows.map((cells) => line(null, parted(cells))),
        ...block.notes.map((note) => line(null, note.runs)),
      ];
    case 'form':
      return block.lines.map((formLine) =>
        line(
          null,
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
      return block.rows.map((signature) => line(null, signatureRuns(signature)));
  }
}

/** A line without a label. */
export const plainLine = (runs: readonly Run[], context: LineContext): Line => ({
  ...labelsOf(null),
  level: 0,
  segments: segmentsOf(runs, context),
});

/** A label as each document prints it. */
export function labelsOf(label: Label | null, sign = ''): Pick<Line, 'label' | 'labelBefore'> {
  if (label === null) return { label: '', labelBefore: '' };
  return { label: `${label.text}${sign}`, labelBefore: `${label.before ?? label.text}${sign}` };
}

const requisiteLines = (requisite: Requisite, line: (label: null, runs: readonly Run[]) => Line): readonly Line[] =>
  requisite.lines.map(({ runs }) => line(null, runs));

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

/** Stretches of words with one mark; a reference with another number reads as the newer one and knows the older. */
export function segmentsOf(runs: readonly Run[], { noteNumber, renumbered }: LineContext): readonly Segment[] {
  const segments: { text: string; before: string; change: Change | null; look: boolean }[] = [];
  let older: string | null = null;
  for (const [index, run] of runs.entries()) {
    if (renumbered.has(run) && run.change === 'deleted') {
      older = textOf(run, noteNumber, 'before');
      continue;
    }
    const change = renumbered.has(run) ? null : (run.change ?? null);
    const look = run.kind !== 'break' && run.marksBefore !== undefined;
    const address = addressOf(run, change === 'deleted' ? runs[index + 1] : runs[index - 1]);
    const text = textOf(run, noteNumber, change === 'deleted' ? 'before' : 'after') + address;
    const before = older ?? textOf(run, noteNumber, change === 'inserted' ? 'after' : 'before') + address;
    older = null;
    const last = segments[segments.length - 1];
    if (last !== undefined && last.change === change && last.look === look) {
      last.text += text;
      last.before += before;
    } else if (text !== '') segments.push({ text, before, change, look });
  }
  return segments.map(({ before, ...segment }) => (before === segment.text ? segment : { ...segment, before }));
}

/** Where a link leads, told where nothing else of it changed. */
function addressOf(run: Run, other: Run | undefined): string {
  if (run.kind !== 'link' || other?.kind !== 'link' || run.change === undefined || run.change === other.change)
    return '';
  return run.text === other.text && run.href !== other.href ? ` (${run.href})` : '';
}

function textOf(run: Run, noteNumber: LineContext['noteNumber'], side: Side): string {
  switch (run.kind) {
    case 'break':
      return ' ';
    case 'blank':
      return '_'.repeat(run.length);
    case 'box':
      return '☐';
    case 'note-mark':
      return superscript(noteNumber(run.note, side));
    default:
      return run.text;
  }
}

/** The words of one side of a line. */
export const sideOf = (segments: readonly Segment[], side: Side): string =>
  segments
    .filter((segment) => standsOn(segment, side))
    .map((segment) => textOn(segment, side))
    .join('');

/** Whether a document holds a stretch. */
export const standsOn = ({ change }: Segment, side: Side): boolean =>
  change !== (side === 'before' ? 'inserted' : 'deleted');

/** A stretch as a document prints it. */
export const textOn = ({ text, before }: Segment, side: Side): string => (side === 'before' ? (before ?? text) : text);

export const labelOn = ({ label, labelBefore }: Line, side: Side): string => (side === 'before' ? labelBefore : label);

/** The lines that stand on a side, those that go on the line before it put together with it. */
export function paragraphsOn(lines: readonly Line[], side: Side): readonly Line[] {
  const paragraphs: Line[] = [];
  for (const line of lines) {
    if (line.segments.length > 0 && !line.segments.some((segment) => standsOn(segment, side))) continue;
    const last = paragraphs[paragraphs.length - 1];
    if (line.goesOn === side && last !== undefined)
      paragraphs[paragraphs.length - 1] = { ...last, segments: [...last.segments, SPACE, ...line.segments] };
    else paragraphs.push(line);
  }
  return paragraphs;
}

const SPACE: Segment = { text: ' ', change: null, look: false };
