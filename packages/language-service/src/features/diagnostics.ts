import type { Diagnostic } from '@polozh/diagnostics';
import type { Project } from '../project/project.ts';

/** The problems of a file in all programs that it takes part in; an included file is judged where it is included. */
export function diagnostics(project: Project, path: string): readonly Diagnostic[] {
  const seen = new Set<string>();
  return project
    .programsOf(path)
    .flatMap((program) => program.analysed().diagnostics)
    .filter((problem) => {
      if (problem.span?.file !== path) return false;
      const key = `${problem.code} ${problem.span.start} ${problem.span.end} ${problem.message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
