import { createProject, type Project } from '../src/index.ts';

/** Stands in a source where the cursor is; no source of ours has it. */
export const MARK = '▮';

export interface Marked {
  readonly project: Project;
  readonly path: string;
  readonly offset: number;
  readonly text: (path: string) => string;
}

/** A project of one file, or of several by path, in which the mark tells where the cursor is. */
export function marked(source: string | Readonly<Record<string, string>>): Marked {
  const files = Object.entries(typeof source === 'string' ? { 'положение.polozh': source } : source);
  const place = files.find(([, text]) => text.includes(MARK));
  const project = createProject(files.map(([path, text]) => [path, text.replace(MARK, '')] as const));
  return {
    project,
    path: place?.[0] ?? files[0]?.[0] ?? '',
    offset: place?.[1].indexOf(MARK) ?? 0,
    text: (path) => project.files.get(path)?.text ?? '',
  };
}
