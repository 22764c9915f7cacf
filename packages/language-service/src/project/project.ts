import { type Lazy, lazy } from '../lazy.ts';
import { createProgram, isMadeOf, type Levels, type Program } from './program.ts';
import { createUnit, includedBy, type SourceUnit } from './source-unit.ts';

/**
 * All files of a project as they are at one moment; never changes. What is worked out of a file or a program is kept by
 * it and passed on to the snapshots in which it is the same.
 */
export interface Project {
  readonly levels: Levels;
  readonly files: ReadonlyMap<string, SourceUnit>;
  /** One program for each file that no other file includes, in the order of paths. */
  readonly programs: () => readonly Program[];
  /** The programs in which a file takes part, that of its own first. */
  readonly programsOf: (path: string) => readonly Program[];
  /** Programs that a later snapshot may take over. */
  readonly reusable: () => readonly Program[];
}

const NO_LEVELS: Levels = new Map();

/**
 * @param files texts by project path: relative, with «/»
 * @param levels what the project sets for its checks, by the printed code
 */
export const createProject = (
  files: Iterable<readonly [path: string, text: string]>,
  levels: Levels = NO_LEVELS,
): Project => snapshot(new Map([...files].map(([path, text]) => [path, createUnit(path, text)])), levels, []);

/** The project with a file's text set; the same project where it is that already. */
export function updateFile(project: Project, path: string, text: string): Project {
  if (project.files.get(path)?.text === text) return project;
  return snapshot(new Map(project.files).set(path, createUnit(path, text)), project.levels, project.reusable());
}

/** The project without a file. */
export function removeFile(project: Project, path: string): Project {
  if (!project.files.has(path)) return project;
  const files = new Map(project.files);
  files.delete(path);
  return snapshot(files, project.levels, project.reusable());
}

/** The project under other levels of its checks. */
export const withLevels = (project: Project, levels: Levels): Project =>
  levels === project.levels ? project : snapshot(project.files, levels, []);

function snapshot(files: ReadonlyMap<string, SourceUnit>, levels: Levels, reusable: readonly Program[]): Project {
  const programs: Lazy<readonly Program[]> = lazy(() => programsIn(files, levels, reusable));
  const byFile = lazy(() => {
    const result = new Map<string, Program[]>();
    for (const program of programs()) {
      for (const path of program.units.keys()) result.set(path, [...(result.get(path) ?? []), program]);
    }
    return result;
  });
  return {
    levels,
    files,
    programs,
    programsOf: (path) => byFile().get(path) ?? [],
    reusable: () => programs.made() ?? reusable,
  };
}

function programsIn(
  files: ReadonlyMap<string, SourceUnit>,
  levels: Levels,
  reusable: readonly Program[],
): readonly Program[] {
  const paths = [...files.keys()].sort();
  const included = new Set(
    paths.flatMap((path) => includedBy(files.get(path) as SourceUnit).filter((to) => to !== path)),
  );
  const reached = new Set<string>();
  const programs: Program[] = [];
  const add = (entry: string): void => {
    const units = reachedFrom(entry, files);
    for (const path of units.keys()) reached.add(path);
    const known = reusable.find((program) => isMadeOf(program, entry, units, levels));
    programs.push(known ?? createProgram(entry, units, levels));
  };
  for (const path of paths) if (!included.has(path)) add(path);
  // Files that include each other in a circle have no first one.
  for (const path of paths) if (!reached.has(path)) add(path);
  return programs;
}

function reachedFrom(entry: string, files: ReadonlyMap<string, SourceUnit>): ReadonlyMap<string, SourceUnit> {
  const reached = new Map<string, SourceUnit>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const unit = files.get(path);
    if (unit === undefined || reached.has(path)) continue;
    reached.set(path, unit);
    waiting.push(...includedBy(unit));
  }
  return reached;
}
