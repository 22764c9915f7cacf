import { diagnostic } from '@polozh/diagnostics';
import type { Block, Inline } from '../ast/index.ts';
import { DIRECTIVE_WORDS } from '../directive-words.ts';
import type { Problems } from '../problems.ts';
import type { Content, RawRow } from '../rows.ts';
import { reportColon, splitLines, takeGuard } from './content.ts';
import type { Cursor } from './cursor.ts';
import { makeLine, makeRow, readLines, spanOfContent, tableOf } from './lines.ts';
import { opensBody } from './placement.ts';

type LineDirective = RawRow & { kind: 'line-directive' };

interface Context {
  readonly cursor: Cursor;
  readonly problems: Problems;
  /** In how many blocks that a `/конец` closes the directive stands. */
  readonly depth: number;
}

/** The block that a directive of lines makes, with the lines up to its `/конец` where it has one; the cursor stands behind it. */
export function lineDirective(row: LineDirective, context: Context): Block {
  const { problems, cursor } = context;
  reportColon(row.content, problems);
  const { guard, content } = takeGuard(row.content, problems);
  const isBody = opensBody(row) || isClosedBehind(context);
  if (!opensBody(row)) reportLineBehind(row, isBody, context);
  const { name, span } = row;
  switch (name) {
    case 'table':
      return {
        kind: 'table',
        guard,
        caption: content,
        ...tableOf(readLines(cursor, row, makeLine, problems), problems),
        span,
      };
    case 'form':
      if (content.length > 0) {
        const place = spanOfContent(content, span);
        problems.add(diagnostic('unexpected-tail', place, { text: cursor.text(place) }));
      }
      return { kind: 'form', guard, blocks: readLines(cursor, row, makeLine, problems), span };
    case 'signature':
    case 'edges': {
      const own = content.length === 0 ? [] : [makeRow(content, null, spanOfContent(content, span))];
      const blocks = isBody ? [...own, ...readLines(cursor, row, makeRow, problems)] : own;
      return { kind: name, guard, blocks, span };
    }
    default: {
      const own = content.length === 0 ? [] : linesOf(content, row);
      const blocks = isBody ? [...own, ...readLines(cursor, row, makeLine, problems)] : own;
      return { kind: 'requisite', requisite: name, guard, blocks, span };
    }
  }
}

/** Whether lines stand right below a directive and then a `/конец` that nothing else is open for. */
function isClosedBehind({ cursor, depth }: Context): boolean {
  let at = cursor.index();
  while (cursor.rows[at]?.kind === 'comment') at++;
  if (depth > 0 || cursor.rows[at]?.kind !== 'paragraph') return false;
  while (LINES.has(cursor.rows[at]?.kind)) at++;
  return cursor.rows[at]?.kind === 'end';
}

const LINES: ReadonlySet<RawRow['kind'] | undefined> = new Set(['paragraph', 'blank-line', 'comment']);

/** Words right below a requisite of one line were meant to be its next line, or want an empty line before them. */
function reportLineBehind(row: LineDirective, isClosed: boolean, context: Context): void {
  const { cursor, problems } = context;
  const directive = DIRECTIVE_WORDS[row.name];
  const words = row.content[0];
  if (isClosed && words !== undefined) {
    const span = { ...row.span, end: words.span.start };
    const gap = { ...span, start: span.start + cursor.text(span).trimEnd().length };
    problems.add({
      ...diagnostic('line-behind-requisite', { ...row.span, end: gap.start }, { directive, isClosed }),
      fix: { title: 'перенести слова под указание', edits: [{ span: gap, text: '\n' }] },
    });
    return;
  }
  const next = cursor.peek();
  if (next?.kind !== 'paragraph' || next.isMisspelt) return;
  const first = splitLines(next.content as readonly Inline[])[0] ?? [];
  problems.add(diagnostic('line-behind-requisite', spanOfContent(first, next.span), { directive }));
}

const linesOf = (content: Content, row: RawRow): Block[] =>
  splitLines(content as readonly Inline[]).map((line) => makeLine(line, null, spanOfContent(line, row.span)));
