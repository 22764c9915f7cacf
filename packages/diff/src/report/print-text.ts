import type { Line, Segment } from '../changes/difference.ts';
import { LABELS } from '../labels.ts';
import { tellCounts } from './count.ts';
import { headline } from './headline.ts';
import { type Report, type SharedDifference, type Summary, summarize } from './report.ts';
import { tellApart, tellSummary } from './tell-summary.ts';
import { type Piece, wrap } from './wrap.ts';

export interface TextOptions {
  /** Columns of the terminal; narrower than 80 counts as 80. */
  readonly width: number;
  /** Colours and underlining; without them marks stand in the text: [−было−]{+стало+}. */
  readonly color: boolean;
}

const SIGNS = {
  inserted: '+',
  deleted: '−',
  repealed: '−',
  changed: '~',
  renamed: '~',
  moved: '↕',
  relabelled: '↕',
  split: '⑂',
  merged: '⑃',
  formatting: '≈',
  punctuation: '.',
} as const;

/** Words kept on each side of what changed; longer stretches are shown as «…». */
const AROUND = 10;

/** The comparison for a terminal. */
export function printText(report: Report, { width: columns, color }: TextOptions): string {
  const summary = summarize(report);
  const width = Math.max(80, columns);
  const paint = color ? PAINT : PLAIN;
  const title = `${LABELS.comparison}: ${report.before} → ${report.after}${summary.variants.length === 0 ? '' : ` (${summary.variants.join(', ')})`}`;
  const lines = [...wrap([{ text: title, style: 'title' }], width, '', '', paint)];
  if (summary.equal) return `${[...lines, LABELS.equal].join('\n')}\n`;
  const counts = tellCounts(summary);
  lines.push(
    '',
    ...wrap(
      [
        { text: `${LABELS.result}: `, style: 'title' },
        { text: `${tellSummary(summary)}.`, style: 'plain' },
      ],
      width,
      '',
      '  ',
      paint,
    ),
  );
  if (counts !== '') lines.push(...wrap([{ text: `(${counts})`, style: 'quiet' }], width, '  ', '  ', paint));
  for (const change of summary.changes) lines.push('', ...printChange(change, summary, width, paint));
  const apart = printApart(summary, width, paint);
  if (apart.length > 0) lines.push('', ...apart);
  return `${lines.join('\n')}\n`;
}

type Paint = (piece: Piece) => string;

const PAINT: Paint = ({ text, style }) => {
  switch (style) {
    case 'title':
      return `\u001b[1m${text}\u001b[0m`;
    case 'quiet':
      return `\u001b[2m${text}\u001b[0m`;
    case 'inserted':
      return `\u001b[32;4m${text}\u001b[0m`;
    case 'deleted':
      return `\u001b[31;9m${text}\u001b[0m`;
    case 'look':
      return `\u001b[36m${text}\u001b[0m`;
    case 'plain':
      return text;
  }
};

const PLAIN: Paint = ({ text }) => text;

function printChange(change: SharedDifference, summary: Summary, width: number, paint: Paint): readonly string[] {
  const { difference } = change;
  const sign = SIGNS[difference.kind];
  const style = difference.kind === 'inserted' || difference.kind === 'deleted' ? difference.kind : 'title';
  const head = wrap([{ text: headline(change, summary), style: 'title' }], width - 2, '', '  ', paint);
  return [
    `${paint({ text: sign, style: style === 'title' ? 'title' : paint === PLAIN ? 'plain' : style })} ${head[0] ?? ''}`,
    ...head.slice(1).map((line) => `  ${line}`),
    ...difference.lines.flatMap((line) => printLine(line, difference.kind, width, paint)),
  ];
}

function printLine(
  line: Line,
  kind: SharedDifference['difference']['kind'],
  width: number,
  paint: Paint,
): readonly string[] {
  const indent = ' '.repeat(4 + 2 * line.level);
  const label = line.label === '' ? '' : `${line.label} `;
  const whole = kind === 'inserted' || kind === 'deleted';
  const shown = whole ? line.segments : shortened(line.segments);
  const pieces = shown.flatMap((segment, index) => [
    ...(paint !== PLAIN && meets(shown[index - 1], segment) ? [{ text: ' ', style: 'plain' } as const] : []),
    ...piecesOf(segment, whole, paint),
  ]);
  return wrap(pieces, width, `${indent}${label}`, indent + ' '.repeat(label.length), paint);
}

/** Whether what came follows what went without a space, so that only colour would part the two. */
const meets = (before: Segment | undefined, after: Segment): boolean =>
  before?.change === 'deleted' && after.change === 'inserted' && !/\s$/u.test(before.text) && !/^\s/u.test(after.text);

/** What came or went as a whole needs no marks in plain text: its sign says it. */
function piecesOf({ text, change, look }: Segment, whole: boolean, paint: Paint): readonly Piece[] {
  if (paint === PLAIN && change !== null && !whole)
    return [{ text: change === 'deleted' ? `[−${text}−]` : `{+${text}+}`, style: 'plain' }];
  if (paint === PLAIN && look) return [{ text: `‹${text}›`, style: 'plain' }];
  return [{ text, style: change ?? (look ? 'look' : 'plain') }];
}

/** Long stretches that stayed are cut to the words next to what changed. */
function shortened(segments: readonly Segment[]): readonly Segment[] {
  if (segments.every((segment) => segment.change === null && !segment.look))
    return segments.map((segment) => cut(segment, true, false));
  return segments.map((segment, index) =>
    segment.change === null && !segment.look ? cut(segment, index > 0, index < segments.length - 1) : segment,
  );
}

function cut(segment: Segment, hasBefore: boolean, hasAfter: boolean): Segment {
  const words = segment.text.split(' ');
  const keep = (hasBefore ? AROUND : 0) + (hasAfter ? AROUND : 0);
  if (words.length <= keep + 3) return segment;
  const head = hasBefore ? words.slice(0, AROUND) : [];
  const tail = hasAfter ? words.slice(words.length - AROUND) : [];
  return { ...segment, text: [...head, '…', ...tail].join(' ') };
}

/** Numbers, references and settings: told once, behind the words. */
function printApart(summary: Summary, width: number, paint: Paint): readonly string[] {
  const told = tellApart(summary);
  return told.flatMap((text) => wrap([{ text, style: 'plain' }], width, '# ', '  ', paint));
}
