import { type Edit, lineStarts, positionAt } from '@polozh/diagnostics';

const STRUCK = ['\u001b[31;9m', '\u001b[0m'] as const;
const PUT = ['\u001b[32m', '\u001b[0m'] as const;
const PLAIN_STRUCK = ['[-', '-]'] as const;
const PLAIN_PUT = ['{+', '+}'] as const;

/**
 * Corrections as people read them: each line that changes, with its number, whole words struck out and the right ones behind
 * them. Without colour they stand in `[-…-]` and `{+…+}`.
 * @param edits in the order of their places
 */
export function correctionsDiff(name: string, text: string, edits: readonly Edit[], color: boolean): string {
  const starts = lineStarts(text);
  const [struck, put] = color ? [STRUCK, PUT] : [PLAIN_STRUCK, PLAIN_PUT];
  let result = '';
  for (let index = 0; index < edits.length; ) {
    const { line } = positionAt(starts, edits[index]?.span.start ?? 0);
    const from = starts[line - 1] ?? 0;
    const typed = /[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
    const inLine: Edit[] = [];
    while (index < edits.length && (edits[index]?.span.start ?? 0) <= from + typed.length)
      inLine.push(edits[index++] as Edit);
    const shown = wordEdits(typed, from, inLine).map(
      ({ before, old, now }) => before + wrap(old, struck) + wrap(now, put),
    );
    const { after } = wordEdits(typed, from, inLine).at(-1) ?? { after: '' };
    result += `${name}:${line}: ${`${shown.join('')}${after}`.trim()}\n`;
  }
  return result;
}

const wrap = (text: string, [open, close]: readonly [string, string]): string =>
  text === '' ? '' : open + text + close;

interface WordEdit {
  /** What stands between the edit before and this one. */
  readonly before: string;
  readonly old: string;
  readonly now: string;
  /** The rest of the line. */
  readonly after: string;
}

/** A line's edits widened to whole words; those in one word become one. */
function wordEdits(line: string, offset: number, edits: readonly Edit[]): readonly WordEdit[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const start = edit.span.start - offset;
    const end = Math.min(edit.span.end - offset, line.length);
    const from = start - (/\S*$/.exec(line.slice(0, start))?.[0].length ?? 0);
    const to = end + (/^\S*/.exec(line.slice(end))?.[0].length ?? 0);
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups.map((group, index) => {
    const now = group.edits.reduceRight(
      (text, { span, text: right }) =>
        text.slice(0, span.start - offset - group.from) + right + text.slice(span.end - offset - group.from),
      line.slice(group.from, group.to),
    );
    return {
      before: line.slice(groups[index - 1]?.to ?? 0, group.from),
      old: line.slice(group.from, group.to),
      now,
      after: line.slice(group.to),
    };
  });
}
