import { nameKey } from '@polozh/syntax';
import type { Program } from '../project/program.ts';
import type { Project } from '../project/project.ts';
import { isSame, type Occurrence, type Subject } from './occurrence.ts';

/** The occurrence at an offset, its end included: the cursor behind a name is on it. */
export function occurrenceAt(project: Project, path: string, offset: number): Occurrence | null {
  const unit = project.files.get(path);
  if (unit === undefined) return null;
  const found = unit.index().occurrences.find(({ span }) => span.start <= offset && offset <= span.end);
  if (found === undefined) return null;
  const program = project.programsOf(path)[0];
  return program === undefined ? found : { ...found, ...subjectIn(program)(found) };
}

/**
 * All places where a subject is named, in all programs that share it: two programs do where a file that names it belongs
 * to both.
 * @param path a file that names the subject
 */
export function occurrencesOf(project: Project, path: string, subject: Subject): readonly Occurrence[] {
  const found = new Map<string, readonly Occurrence[]>();
  const seen = new Set<Program>();
  const waiting = [...project.programsOf(path)];
  for (let program = waiting.pop(); program !== undefined; program = waiting.pop()) {
    if (seen.has(program)) continue;
    seen.add(program);
    const resolved = subjectIn(program);
    for (const unit of program.units.values()) {
      if (found.has(unit.path)) continue;
      const here = unit.index().occurrences.filter((occurrence) => isSame(resolved(occurrence), subject));
      if (here.length === 0) continue;
      found.set(unit.path, here);
      waiting.push(...project.programsOf(unit.path));
    }
  }
  return [...found.keys()].sort().flatMap((file) => found.get(file) ?? []);
}

/** Tells what an occurrence names in a program: in a comparison, whether its name is a choice's or the kinds' own. */
export function subjectIn(program: Program): (occurrence: Occurrence) => Subject {
  const { kinds, names } = program.declared();
  const own = kinds === null ? null : nameKey(kinds.name.text);
  const isKinds = (key: string): boolean => own !== null && (key === own || key === KINDS) && !names.has(key);
  return ({ space, key, owner }) => {
    if (space === 'name' && isKinds(key)) return { space: 'kinds', key: own ?? key, owner: '' };
    if (space === 'value' && isKinds(owner)) return { space: 'name', key, owner: '' };
    return { space, key, owner };
  };
}

/** The word by which a text names its kind, whatever is written behind `/вид`. */
const KINDS = 'вид';
