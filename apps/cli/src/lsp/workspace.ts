import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Levels, SourceUnit } from '@polozh/language-service';
import { findConfig } from '../project-config.ts';
import { isSource } from './disk.ts';
import { type Folder, openFolder } from './folder.ts';

/** Folders of a workspace are looked through so deep, the folder of a single file less. */
const DEPTH = { workspace: 12, single: 2 };

/** A source in its folder. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
  readonly unit: SourceUnit;
}

/** All folders that an editor has sources of. */
export interface Workspace {
  readonly folders: () => readonly Folder[];
  readonly addFolder: (uri: string) => Promise<void>;
  readonly removeFolder: (uri: string) => void;
  readonly open: (uri: string, text: string) => Promise<Folder | null>;
  /** `null` where no source of that address is known. */
  readonly placeOf: (uri: string) => Place | null;
  /** Takes over a change on disk; gives the folder that it belongs to. */
  readonly refresh: (uri: string) => Promise<Folder | null>;
  /** Reads the levels of all folders' checks anew. */
  readonly reloadLevels: () => Promise<void>;
}

export function createWorkspace(): Workspace {
  let folders: Folder[] = [];
  const find = (file: string): Folder | null =>
    folders.filter(({ pathOf }) => pathOf(file) !== null).sort((a, b) => b.root.length - a.root.length)[0] ?? null;
  const add = async (root: string, depth: number): Promise<Folder> => {
    const folder = await openFolder(root, depth, await levelsOf(root));
    folders.push(folder);
    return folder;
  };
  return {
    folders: () => folders,
    addFolder: async (uri) => {
      const root = fileOf(uri);
      if (root !== null && !folders.some((folder) => folder.root === root)) await add(root, DEPTH.workspace);
    },
    removeFolder: (uri) => {
      const root = fileOf(uri);
      folders = folders.filter((folder) => folder.root !== root);
    },
    open: async (uri, text) => {
      const file = fileOf(uri);
      if (file === null) return null;
      const folder = find(file) ?? (await add(dirname(file), DEPTH.single));
      folder.open(folder.pathOf(file) ?? '', uri, text);
      return folder;
    },
    placeOf: (uri) => {
      const file = fileOf(uri);
      const folder = file === null ? null : find(file);
      const path = folder === null || file === null ? null : folder.pathOf(file);
      const unit = path === null ? undefined : folder?.project().files.get(path);
      return folder === null || path === null || unit === undefined ? null : { folder, path, unit };
    },
    refresh: async (uri) => {
      const file = fileOf(uri);
      const folder = file === null ? null : find(file);
      const path = folder === null || file === null ? null : folder.pathOf(file);
      if (folder !== null && path !== null) await folder.refresh(path);
      return folder;
    },
    reloadLevels: async () => {
      for (const folder of folders) folder.setLevels(await levelsOf(folder.root));
    },
  };
}

/** The path of a file's address; a text that is not saved yet lies beside the folder from which the server runs. */
function fileOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    const name = uri.split(/[/:]/u).pop() ?? '';
    return name === '' ? null : join(process.cwd(), isSource(name) ? name : `${name}.polozh`);
  }
}

const NO_LEVELS: Levels = new Map();

const levelsOf = async (root: string): Promise<Levels> => (await findConfig(root))?.config.checks ?? NO_LEVELS;
