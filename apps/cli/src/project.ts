import { dirname, relative, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '@polozh/diagnostics';
import type { Arguments } from './arguments.ts';
import { glob, isPattern } from './glob.ts';
import { type CheckLevel, CONFIG_NAME, findConfig, noSources, type ProjectConfig } from './project-config.ts';
import { report, reporterOf } from './report.ts';
import { UsageError } from './usage-error.ts';

/** What a command works on: its sources and its options, with the project's configuration behind what was typed. */
export interface Project {
  /** The folder of the configuration, from which sources may include; `null` where there is no configuration. */
  readonly folder: string | null;
  /** As they are to be opened; `-` is standard input. */
  readonly sources: readonly string[];
  /** The options for one source: typed ones win over the configuration. */
  readonly inputFor: (source: string) => Arguments;
  readonly input: Arguments;
  /** Levels set for checks, by the printed code. */
  readonly checks: ReadonlyMap<string, CheckLevel>;
}

/**
 * Finds the configuration upwards from the first source, or from the working folder where no source is typed.
 * @returns `null` where the configuration is wrong, which has been reported
 */
export async function openProject(input: Arguments, command: string): Promise<Project | null> {
  const [first] = input.positionals;
  const read = await findConfig(first === undefined || first === '-' ? '.' : dirname(resolve(first)));
  if (read === null) {
    const sources = typedSources(input);
    if (sources.length === 0)
      throw new UsageError(
        `не указан исходный файл, например: polozh ${command} положение.polozh\nБез него собирается проект – папка с файлом «${CONFIG_NAME}», а такого файла здесь и выше нет`,
      );
    return { folder: null, sources, input, inputFor: () => input, checks: new Map() };
  }
  const { config, text } = read;
  const problems: Diagnostic[] = [...read.diagnostics];
  const sources = input.positionals.length > 0 ? typedSources(input) : listedSources(config, problems);
  if (hasErrors(problems)) {
    report(reporterOf(input), problems, new Map([[config.file, text]]));
    return null;
  }
  if (sources.length === 0)
    throw new UsageError(`не указан исходный файл, а в «${config.file}» не перечислены источники (sources)`);
  const defaults = defaultsOf(config);
  return {
    folder: config.folder,
    sources,
    input: withDefaults(input, defaults),
    inputFor: (source) => {
      const data = dataOf(config, source);
      return withDefaults(input, data === null ? defaults : new Map([...defaults, ['data', [data]]]));
    },
    checks: config.checks,
  };
}

const typedSources = (input: Arguments): readonly string[] => [...new Set(input.positionals)];

/** The files that the configuration names; `!образец` takes files out again. */
function listedSources(config: ProjectConfig, problems: Diagnostic[]): readonly string[] {
  const paths = new Set<string>();
  for (const setting of config.sources) {
    const leavesOut = setting.text.startsWith('!');
    const pattern = leavesOut ? setting.text.slice(1) : setting.text;
    const found = isPattern(pattern) || leavesOut ? glob(config.folder, pattern) : [pattern];
    if (found.length === 0 && !leavesOut) problems.push(noSources(config, setting));
    for (const path of found) {
      if (leavesOut) paths.delete(path);
      else paths.add(path);
    }
  }
  return [...paths].map((path) => fromHere(config, path));
}

/** A path of the configuration as it is reached from the working folder. */
const fromHere = (config: ProjectConfig, path: string): string => relative('.', resolve(config.folder, path)) || '.';

function defaultsOf(config: ProjectConfig): ReadonlyMap<string, readonly string[]> {
  const given: readonly (readonly [string, readonly string[]])[] = [
    ['variant', config.variants],
    ['format', config.formats],
    ['style', config.style],
    ['out', [fromHere(config, config.out ?? 'out')]],
  ];
  return new Map(given.filter(([, values]) => values.length > 0));
}

function dataOf(config: ProjectConfig, source: string): string | null {
  if (config.data === null || typeof config.data === 'string')
    return config.data === null ? null : fromHere(config, config.data);
  const wanted = resolve(source);
  for (const [path, data] of config.data) if (resolve(config.folder, path) === wanted) return fromHere(config, data);
  return null;
}

/** Options of many settings: what is typed changes those that it names and leaves the rest as configured. */
const JOINED: ReadonlySet<string> = new Set(['style']);

/** Options as typed; where one was not typed, the given values. */
const withDefaults = (input: Arguments, defaults: ReadonlyMap<string, readonly string[]>): Arguments => {
  const all = (name: string): readonly string[] => {
    const given = defaults.get(name) ?? [];
    if (JOINED.has(name)) return [...given, ...input.all(name)];
    return input.has(name) ? input.all(name) : given;
  };
  return {
    positionals: input.positionals,
    all,
    last: (name) => all(name).at(-1) ?? null,
    has: (name) => input.has(name) || defaults.has(name),
    isTyped: input.isTyped,
  };
};
