import type { RawRow } from '@polozh/syntax';
import type { Project } from '../project/project.ts';
import { rowIndexAt } from '../rows/row-at.ts';
import { paintRow } from './paint-row.ts';
import { createPainter, type Highlight } from './painter.ts';

/**
 * The coloured pieces of a file in the order of the text, not overlapping; plain words have none.
 * @param from with `to` limits the answer to the rows that touch a range, which is what an editor shows
 */
export function highlights(
  project: Project,
  path: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): readonly Highlight[] {
  const unit = project.files.get(path);
  if (unit === undefined) return [];
  const rows = unit.rows().value;
  const painter = createPainter(unit, project.programsOf(path)[0]?.declared() ?? null);
  for (let index = Math.max(0, rowIndexAt(rows, from)); index < rows.length; index++) {
    const row = rows[index] as RawRow;
    if (row.span.start > to) break;
    paintRow(painter, row);
  }
  return painter.painted();
}
