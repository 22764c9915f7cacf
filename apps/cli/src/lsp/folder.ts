import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProject, type Levels, type Project, removeFile, updateFile, withLevels } from '@polozh/language-service';
import { readSource, readSources } from './disk.ts';

/** A folder of an editor's workspace as a project. Open files are as the editor has them, the others as on disk. */
export interface Folder {
  readonly root: string;
  readonly project: () => Project;
  /** The project path of a file; `null` where it is outside of the folder. */
  readonly pathOf: (file: string) => string | null;
  /** The address by which the editor calls a file. */
  readonly uriOf: (path: string) => string;
  readonly open: (path: string, uri: string, text: string) => void;
  readonly change: (path: string, text: string) => void;
  /** Takes the file as it is on disk again. */
  readonly close: (path: string) => Promise<void>;
  /** Takes over what happened to a file on disk, unless the editor has it open. */
  readonly refresh: (path: string) => Promise<void>;
  readonly isOpen: (path: string) => boolean;
  readonly openPaths: () => readonly string[];
  readonly setLevels: (levels: Levels) => void;
}

/**
 * @param root an absolute path; its sources are read now
 * @param depth how many folders deep: a file that an editor opens by itself says little of the folders around it
 */
export async function openFolder(root: string, depth: number, levels: Levels): Promise<Folder> {
  let project = createProject(await readSources(root, depth), levels);
  const open = new Map<string, string>();
  const refresh = async (path: string): Promise<void> => {
    const text = await readSource(join(root, path));
    if (open.has(path)) return;
    project = text === null ? removeFile(project, path) : updateFile(project, path, text);
  };
  return {
    root,
    project: () => project,
    pathOf: (file) => {
      const inside = relative(root, file);
      return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : inside.split(sep).join('/');
    },
    uriOf: (path) => open.get(path) ?? pathToFileURL(join(root, path)).href,
    open: (path, uri, text) => {
      open.set(path, uri);
      project = updateFile(project, path, text);
    },
    change: (path, text) => {
      project = updateFile(project, path, text);
    },
    close: async (path) => {
      open.delete(path);
      await refresh(path);
    },
    refresh,
    isOpen: (path) => open.has(path),
    openPaths: () => [...open.keys()],
    setLevels: (next) => {
      project = withLevels(project, next);
    },
  };
}
