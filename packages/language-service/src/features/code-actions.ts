import type { Diagnostic, Edit } from '@polozh/diagnostics';
import type { Project } from '../project/project.ts';
import { rowIndexAt } from '../rows/row-at.ts';
import { diagnostics } from './diagnostics.ts';

/** A correction that an editor offers for a place. */
export interface CodeAction {
  /** In Russian, as a command. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The problem that it removes. */
  readonly problem: Diagnostic;
  /** True for a certain correction, false for one that only silences the check. */
  readonly isFix: boolean;
}

/** Corrections of the problems that touch a range of a file; what is no error may also be declared right in this place. */
export function codeActions(project: Project, path: string, start: number, end: number): readonly CodeAction[] {
  const touched = diagnostics(project, path).filter(
    ({ span }) => span !== null && span.start <= end && span.end >= start,
  );
  const fixes = touched.flatMap((problem) =>
    problem.fix === undefined ? [] : [{ ...problem.fix, problem, isFix: true }],
  );
  const silences = touched.flatMap((problem) =>
    problem.severity === 'error' ? [] : (silence(project, path, problem) ?? []),
  );
  return [...fixes, ...silences];
}

/** A comment above the block that tells the check off, with room for the reason. */
function silence(project: Project, path: string, problem: Diagnostic): CodeAction | null {
  const unit = project.files.get(path);
  const rows = unit?.rows().value ?? [];
  const row = rows[rowIndexAt(rows, problem.span?.start ?? 0)];
  if (unit === undefined || row === undefined || row.kind === 'comment') return null;
  const lineStart = Math.max(...['\n', '\r'].map((sign) => unit.text.lastIndexOf(sign, row.span.start - 1))) + 1;
  const indent = unit.text.slice(lineStart, row.span.start);
  if (indent.trim() !== '') return null;
  const text = `${indent}// не проверять ${problem.number}: так задумано\n`;
  return {
    title: `не проверять ${problem.number} в этом месте`,
    edits: [{ span: { file: path, start: lineStart, end: lineStart }, text }],
    problem,
    isFix: false,
  };
}
