import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { includesOf } from '@polozh/syntax';
import type { Arguments } from '../arguments.ts';
import { makeFiles } from '../make-files.ts';
import { openProject, type Project } from '../project.ts';
import { CONFIG_NAME } from '../project-config.ts';
import { locate } from '../read-text.ts';
import { report } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { type OutputFile, writeFiles } from '../write-files.ts';
import { watchFiles } from './watched-files.ts';

/** So many changed files are named one by one. */
const NAMED = 4;

/** Builds, and builds again what changed until Ctrl+C. While something is wrong the files of the last good build stay. */
export async function watchProject(input: Arguments): Promise<number> {
  let project = await openProject(input, 'watch');
  if (project === null) return EXIT.usage;
  const written = new Map<string, Uint8Array>();
  /** What each source was made of. */
  const readBy = new Map<string, ReadonlySet<string>>();
  let waiting = new Set<string>();
  let running = false;

  const build = async (current: Project, sources: readonly string[]): Promise<void> => {
    for (const source of sources) {
      readBy.set(source, filesOf(source, current));
      await buildOne(source, current, written);
    }
    files.set(
      configured(
        current,
        [...readBy.values()].flatMap((paths) => [...paths]),
      ),
    );
  };

  const files = watchFiles((paths) => {
    for (const path of paths) waiting.add(path);
    void settle();
  });

  /** Builds what waits, one build at a time. */
  const settle = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (waiting.size > 0) {
      const paths = waiting;
      waiting = new Set();
      const isConfig = [...paths].some((path) => path.endsWith(CONFIG_NAME));
      if (isConfig) project = (await reopened(input)) ?? project;
      if (project === null) break;
      const touched = isConfig
        ? project.sources
        : project.sources.filter((source) => hasAny(readBy.get(source), paths));
      await build(project, touched);
    }
    running = false;
  };

  await build(project, project.sources);
  print('Слежу за изменениями; закончить – Ctrl+C.\n');
  return new Promise((done) => {
    const stop = (): void => {
      files.close();
      print('\n');
      done(EXIT.fine);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

const hasAny = (paths: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean =>
  paths !== undefined && [...wanted].some((path) => paths.has(path));

const configured = ({ folder }: Project, paths: readonly string[]): readonly string[] =>
  folder === null ? paths : [...paths, join(folder, CONFIG_NAME)];

/** The project once more; what is wrong with its configuration has been told, and the project stays as it was. */
async function reopened(input: Arguments): Promise<Project | null> {
  try {
    return await openProject(input, 'watch');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`polozh: ${error.message}\n`);
    return null;
  }
}

async function buildOne(source: string, project: Project, written: Map<string, Uint8Array>): Promise<void> {
  const began = performance.now();
  const tell = (said: string): void =>
    print(`${clock()} ${source}: ${said} (${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} с)\n`);
  try {
    const { files, diagnostics, texts, wrong } = await makeFiles(project, [source]);
    report('human', diagnostics, texts);
    if (wrong) {
      tell('не собрано, прежние файлы не тронуты');
      return;
    }
    const news = files.filter(({ path, bytes }) => !isEqual(written.get(path), bytes));
    tell(writtenNews(news, files, written));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`polozh: ${error.message}\n`);
    tell('не собрано, прежние файлы не тронуты');
  }
}

/** Writes what changed and says so. */
function writtenNews(
  news: readonly OutputFile[],
  all: readonly OutputFile[],
  written: Map<string, Uint8Array>,
): string {
  const failures = writeFiles(news, ({ path, bytes }) => written.set(path, bytes));
  for (const failure of failures) warn(`polozh: ${failure}\n`);
  if (news.length === 0) return 'собрано, ничего не изменилось';
  const names = news.length > NAMED ? '' : `: ${news.map(({ path }) => shownPath(path)).join(', ')}`;
  return `собрано, записано файлов ${news.length - failures.length} из ${all.length}${names}`;
}

const isEqual = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0;

/** The files that a source is made of: itself, what it includes (there or not), its data. */
function filesOf(source: string, project: Project): ReadonlySet<string> {
  const { root, entry } = locate(source, project.folder);
  const paths = new Set<string>();
  const visit = (path: string): void => {
    const full = resolve(root, path);
    if (paths.has(full)) return;
    paths.add(full);
    for (const included of includesOf(path, textOf(full))) visit(included);
  };
  visit(entry);
  const data = project.inputFor(source).last('data');
  if (data !== null) paths.add(resolve(data));
  return paths;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** «14:03:07». */
function clock(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
