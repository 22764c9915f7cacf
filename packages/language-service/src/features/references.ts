import type { Span } from '@polozh/diagnostics';
import { occurrenceAt, occurrencesOf } from '../index/subjects.ts';
import type { Project } from '../project/project.ts';

/** A place where a name stands. */
export interface ReferencePlace {
  readonly span: Span;
  readonly isDeclaration: boolean;
}

/** All places of the name at an offset, in all files, declarations among them; empty where no name stands. */
export function references(project: Project, path: string, offset: number): readonly ReferencePlace[] {
  const occurrence = occurrenceAt(project, path, offset);
  if (occurrence === null) return [];
  return occurrencesOf(project, path, occurrence).map(({ span, role }) => ({
    span,
    isDeclaration: role === 'declaration',
  }));
}
