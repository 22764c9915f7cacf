import type { Diagnostic, Edit } from '@polozh/diagnostics';
import type { Project } from '../project/project.ts';
import { rowIndexAt } from '../rows/row-at.ts';
import { diagnostics } from './diagnostics.ts';
import { meantName } from './known-names.ts';

/** A correction that an editor offers for a place. */
export interface CodeAction {
  /** In Russian, as a command. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The problem that it removes. */
  readonly problem: Diagnostic;
  /** True for a correction, false for what only silences the check. */
  readonly isFix: boolean;
}

/** Corrections of the problems that touch a range of a file; what is no error may also be declared right in this place. */
export function codeActions(project: Project, path: string, start: number, end: number): readonly CodeAction[] {
  const touched = diagnostics(project, path).filter(
    ({ span }) => span !== null && span.start <= end && span.end >= start,
  );
  const fixes = touched.flatMap((problem) =>
    problem.fix === undefined
      ? (replacement(project, path, problem) ?? [])
      : [{ ...problem.fix, problem, isFix: true }],
  );
  const silences = touched.flatMap((problem) =>
    problem.severity === 'error' ? [] : (silence(project, path, problem) ?? []),
  );
  return [...fixes, ...silences];
}

/** The name that was likely meant in place of one that there is not. */
function replacement(project: Project, path: string, problem: Diagnostic): CodeAction | null {
  const { span } = problem;
  const declared = project.programsOf(path)[0]?.declared();
  const typed = project.files.get(path)?.text.slice(span?.start, span?.end);
  if (span === null || declared === undefined || typed === undefined) return null;
  const meant = meantName(problem, typed, declared);
  return meant === null
    ? null
    : { title: `заменить на «${meant}»`, edits: [{ span, text: meant }], problem, isFix: true };
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
