import type { Edit } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import { missedCount } from './missed-counts.ts';
import type { LineRun, Missed, MissedLine } from './missed-line.ts';
import { missedSign } from './missed-signs.ts';
import { linesOf, mayBegin, type SourceLine } from './source-lines.ts';
import type { Standing } from './standing.ts';
import { contentsOf } from './walk.ts';

/** The lines of blocks that stand side by side: each paragraph's together with those of the paragraphs right behind it. */
export function lineRuns(standing: readonly Standing[], parent: Block | null): readonly LineRun[] {
  const runs: { lines: SourceLine[]; block: Block; isLed: boolean; isQuoted: boolean }[] = [];
  const isQuoted = parent?.kind === 'quotation';
  let previous: Block | null = parent;
  for (const { block } of standing) {
    const lines = linesOf(block, contentsOf(block));
    const last = runs[runs.length - 1];
    if (block.kind === 'paragraph' && last?.block === previous && previous?.kind === 'paragraph') {
      last.lines.push(...lines);
      last.block = block;
    } else if (lines.length > 0) runs.push({ lines: [...lines], block, isLed: endsInColon(previous), isQuoted });
    previous = block;
  }
  return runs;
}

function endsInColon(block: Block | null): boolean {
  const last = block !== null && 'content' in block ? block.content[block.content.length - 1] : undefined;
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

/** The lines of a run that were to begin a clause, a list item or a directive. */
export function missedAmong(run: LineRun): readonly MissedLine[] {
  const counted = missedCount(run);
  return run.lines.flatMap((line, index) => {
    const missed = counted.get(line) ?? missedSign(line) ?? weakBullet(run, index);
    return missed === null ? [] : [{ line, missed }];
  });
}

/** Whether lines inside a block were to be items beside it, so that it is not alone. */
export function hasMissedLine(block: Block): boolean {
  const lines = linesOf(block, contentsOf(block));
  return lines.length > 0 && missedAmong({ lines, block, isLed: false, isQuoted: false }).length > 0;
}

const WEAK_BULLET = /^[*o>][ \t\u00a0]+(?=[«"(]?[A-Za-zА-Яа-яЁё0-9])/u;

/** «* первое»: a star alone is the mark of a note, one of several or behind a colon is a bullet. */
function weakBullet({ lines, isLed }: LineRun, index: number): Missed | null {
  const line = lines[index] as SourceLine;
  const sign = weakSign(line);
  if (sign === '' || !mayBegin(line)) return null;
  const beside = [lines[index - 1], lines[index + 1]].some(
    (other) => other !== undefined && weakSign(other).charAt(0) === sign.charAt(0),
  );
  const isFirstLed = line.before === null ? isLed && index === 0 : line.before.endsWith(':');
  return beside || isFirstLed ? { form: 'bullet', sign, instead: '- ', isCertain: true } : null;
}

const weakSign = ({ text: { text } }: SourceLine): string =>
  '*o>'.includes(text.charAt(0)) ? (WEAK_BULLET.exec(text)?.[0] ?? '') : '';

/** The replacement of a line's first sign. */
export const editOf = ({ line: { text }, missed: { sign, instead } }: MissedLine): Edit => ({
  span: { ...text.span, end: text.span.start + sign.length },
  text: instead,
});
