import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import { decodeText, readBytes } from './read-text.ts';

export const CONFIG_NAME = 'polozh.config.yaml';

/** What a check's code is set to in `checks`. */
export type CheckLevel = 'error' | 'warning' | 'off';

/** A setting and where it is written. */
export interface Setting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What `polozh.config.yaml` says; what it leaves out is empty or `null`. Paths are as typed, relative to `folder`. */
export interface ProjectConfig {
  readonly folder: string;
  /** How the file is named in messages: from the working folder. */
  readonly file: string;
  readonly sources: readonly Setting[];
  readonly variants: readonly string[];
  readonly formats: readonly string[];
  /** One data file for all sources, or a file a source. */
  readonly data: string | ReadonlyMap<string, string> | null;
  readonly out: string | null;
  /** Settings of the layout as `--style` takes them: «имя=значение». */
  readonly style: readonly string[];
  /** By the printed code: «П210». */
  readonly checks: ReadonlyMap<string, CheckLevel>;
}

/** A configuration read, with its problems and its text to show them in. */
export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** The configuration of the project that a folder belongs to: the nearest one upwards; `null` where there is none. */
export async function findConfig(from: string): Promise<ReadConfig | null> {
  const folder = folderWithConfig(resolve(from));
  if (folder === null) return null;
  const path = join(folder, CONFIG_NAME);
  const file = relative(process.cwd(), path);
  const decoded = decodeText(readBytes(path), file);
  const { EMPTY_CONFIG, parseConfig } = await import('./parse-config.ts');
  if ('problem' in decoded)
    return { config: { ...EMPTY_CONFIG, folder, file }, diagnostics: [decoded.problem], text: '' };
  const { value, diagnostics } = parseConfig(decoded.text, file);
  return { config: { ...value, folder, file }, diagnostics, text: decoded.text };
}

function folderWithConfig(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_NAME))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The problem of a pattern that names no file. */
export const noSources = (config: ProjectConfig, { text, start, end }: Setting): Diagnostic =>
  diagnostic('config-no-sources', { file: config.file, start, end }, { pattern: text });
