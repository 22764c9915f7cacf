import type { Diagnostic, Edit } from '@polozh/diagnostics';
import type { Project } from '../project/project.ts';
import { diagnostics } from './diagnostics.ts';

/** A correction that an editor offers for a place. */
export interface CodeAction {
  /** In Russian, as a command. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The problem that it removes. */
  readonly problem: Diagnostic;
}

/** Corrections of the problems that touch a range of a file. */
export const codeActions = (project: Project, path: string, start: number, end: number): readonly CodeAction[] =>
  diagnostics(project, path).flatMap((problem) => {
    const { fix, span } = problem;
    if (fix === undefined || span === null || span.start > end || span.end < start) return [];
    return [{ title: fix.title, edits: fix.edits, problem }];
  });
