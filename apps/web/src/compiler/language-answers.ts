import type { Edit, Span } from '@polozh/diagnostics';
import {
  type Completion,
  completions,
  createProject,
  type Decliner,
  definition,
  type Hover,
  hover,
  loadDecliner,
  type OutlineItem,
  outline,
  type Project,
  type ReferencePlace,
  type Renaming,
  references,
  removeFile,
  renamable,
  rename,
  updateFile,
} from '@polozh/language-service';

/** What the editor asks of the language; loaded when it first asks. */
export interface Language {
  readonly completions: (file: string, offset: number) => Promise<readonly Completion[]>;
  readonly hover: (file: string, offset: number) => Promise<Hover | null>;
  readonly definition: (file: string, offset: number) => readonly Span[];
  readonly references: (file: string, offset: number) => readonly ReferencePlace[];
  readonly renamable: (file: string, offset: number) => string | null;
  readonly rename: (file: string, offset: number, name: string) => Renaming;
  readonly outline: (file: string) => readonly OutlineItem[];
}

export type { Completion, Edit, Hover, OutlineItem, ReferencePlace, Renaming };

/** @param files the texts as they are at the moment of a question */
export function createLanguage(files: () => ReadonlyMap<string, string>): Language {
  let project: Project = createProject([]);
  let decliner: Promise<Decliner> | null = null;
  const now = (): Project => {
    const texts = files();
    for (const path of project.files.keys()) if (!texts.has(path)) project = removeFile(project, path);
    for (const [path, text] of texts) project = updateFile(project, path, text);
    return project;
  };
  const forms = (): Promise<Decliner> => {
    decliner ??= loadDecliner();
    return decliner;
  };
  return {
    completions: async (file, offset) => completions(now(), file, offset, await forms()),
    hover: async (file, offset) => hover(now(), file, offset, await forms()),
    definition: (file, offset) => definition(now(), file, offset)?.targets ?? [],
    references: (file, offset) => references(now(), file, offset),
    renamable: (file, offset) => renamable(now(), file, offset)?.text ?? null,
    rename: (file, offset, name) => rename(now(), file, offset, name),
    outline: (file) => outline(now(), file),
  };
}
