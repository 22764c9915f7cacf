import type { Span } from '@polozh/diagnostics';
import { occurrenceAt, occurrencesOf } from '../index/subjects.ts';
import type { Project } from '../project/project.ts';

/** Where a name leads. */
export interface Definition {
  /** The name at the offset. */
  readonly origin: Span;
  /** Its declarations; a label may be set once in each variant. Of an included file its beginning. */
  readonly targets: readonly Span[];
}

/** The declaration of the name at an offset; `null` where no declared name stands. */
export function definition(project: Project, path: string, offset: number): Definition | null {
  const occurrence = occurrenceAt(project, path, offset);
  if (occurrence === null) return null;
  const targets =
    occurrence.space === 'file'
      ? fileStart(project, occurrence.key)
      : occurrencesOf(project, path, occurrence)
          .filter(({ role }) => role === 'declaration')
          .map(({ span }) => span);
  return targets.length === 0 ? null : { origin: occurrence.span, targets };
}

const fileStart = (project: Project, path: string): readonly Span[] =>
  project.files.has(path) ? [{ file: path, start: 0, end: 0 }] : [];
