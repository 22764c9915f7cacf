import type { RawRow } from '@polozh/syntax';
import type { Project } from '../project/project.ts';
import { lineEnd } from '../rows/line-end.ts';
import { bodyEnds, headRank } from '../rows/structure.ts';

/** A part of a file that an editor can fold to its first line; offsets at the end of its first and of its last line. */
export interface Fold {
  readonly kind: 'section' | 'block' | 'declaration' | 'comment';
  readonly start: number;
  readonly end: number;
}

/** The rank of a body among the open heads: no head inside it reaches beyond it. */
const BODY = -1;

/** Sections and clauses with what is in them, blocks up to their `/конец`, declarations with their lines, runs of comments. */
export function folding(project: Project, path: string): readonly Fold[] {
  const unit = project.files.get(path);
  if (unit === undefined) return [];
  const rows = unit.rows().value;
  const folds: Fold[] = [];
  const add = (kind: Fold['kind'], from: number, to: number): void => {
    const start = lineEnd(unit.text, from);
    const end = from + unit.text.slice(from, to).trimEnd().length;
    if (end > start) folds.push({ kind, start, end });
  };
  const startOf = (index: number): number => rows[index]?.span.start ?? unit.text.length;
  const open: { readonly rank: number; readonly from: number }[] = [];
  const closeTo = (rank: number, to: number): void => {
    while ((open.at(-1)?.rank ?? BODY) >= rank) add('section', open.pop()?.from ?? 0, to);
  };
  const ends = bodyEnds(rows);
  /** Up to here the rows are lines of a table or a requisite, whatever sign they begin with. */
  let linesEnd = 0;
  for (const [index, row] of rows.entries()) {
    const rank = index < linesEnd ? null : headRank(row);
    const end = ends.get(index);
    if (rank !== null) {
      closeTo(rank, row.span.start);
      open.push({ rank, from: row.span.start });
    } else if (end !== undefined) {
      add('block', row.span.start, rows[end]?.span.end ?? unit.text.length);
      open.push({ rank: BODY, from: row.span.start });
      if (row.kind === 'line-directive') linesEnd = end;
    } else if (row.kind === 'end' || row.kind === 'else' || row.kind === 'else-if') {
      closeTo(0, row.span.start);
      if (row.kind === 'end') open.pop();
    } else if ('entries' in row) add('declaration', row.span.start, row.span.end);
    else if (row.kind === 'comment' && rows[index - 1]?.kind !== 'comment')
      add('comment', row.span.start, startOf(runEnd(rows, index)));
  }
  while (open.length > 0) {
    closeTo(0, unit.text.length);
    open.pop();
  }
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

function runEnd(rows: readonly RawRow[], from: number): number {
  let index = from;
  while (rows[index]?.kind === 'comment') index++;
  return index;
}
