import type { Project } from '../project/project.ts';
import type { Candidate } from './completion.ts';

/** Labels or notes that the text refers to and nobody has written yet. */
export function wantedNames(project: Project, path: string, space: 'label' | 'note'): readonly Candidate[] {
  const units = project.programsOf(path).flatMap((program) => [...program.units.values()]);
  const declared = new Set<string>();
  const wanted = new Map<string, string>();
  for (const { text, index } of units) {
    for (const { space: own, key, role, span } of index().occurrences) {
      if (own !== space) continue;
      if (role === 'declaration') declared.add(key);
      else wanted.set(key, text.slice(span.start, span.end));
    }
  }
  return [...wanted]
    .filter(([key]) => !declared.has(key))
    .map(([, label]) => ({ label, kind: space, detail: 'упомянута, но ещё не написана' }));
}
