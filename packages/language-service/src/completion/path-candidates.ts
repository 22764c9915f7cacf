import type { Project } from '../project/project.ts';
import type { Candidate } from './completion.ts';

/** The paths by which a file can include the other files of the project. */
export const pathCandidates = (project: Project, from: string): readonly Candidate[] =>
  [...project.files.keys()]
    .filter((path) => path !== from)
    .sort()
    .map((path) => ({ label: relative(from, path), kind: 'path', detail: path }));

/** A path as it is typed in a file: from the file's own folder, without the ending. */
function relative(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const parts = to.replace(/\.polozh$/iu, '').split('/');
  let shared = 0;
  while (shared < folder.length && shared < parts.length - 1 && folder[shared] === parts[shared]) shared++;
  return [...folder.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
