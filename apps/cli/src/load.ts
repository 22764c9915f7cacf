import type { Analysis } from '@polozh/compiler';
import { type Diagnostic, hasErrors, type Level } from '@polozh/diagnostics';
import { loadSource, prepare } from '@polozh/pipeline';
import type { SourceTexts } from '@polozh/syntax';
import { decodeText, locate, readBytes, readIncluded, readInput } from './read-text.ts';

/** A source read and analysed. */
export interface LoadedSource {
  /** The project path of the entry, by which diagnostics name it. */
  readonly entry: string;
  readonly texts: SourceTexts;
  /** `null` where the text itself could not be read. */
  readonly analysis: Analysis | null;
  readonly diagnostics: readonly Diagnostic[];
}

const STANDARD_INPUT = 'стандартный-ввод.polozh';

/**
 * Reads and analyses a source with all that it includes; `-` is standard input.
 * @param project the folder that includes may not leave; `null` for the working folder
 * @param levels what the project sets for its checks, by the printed code
 */
export async function loadFile(
  source: string,
  project: string | null = null,
  levels: ReadonlyMap<string, Level> = new Map(),
): Promise<LoadedSource> {
  const isInput = source === '-';
  const { root, entry } = isInput ? { root: process.cwd(), entry: STANDARD_INPUT } : locate(source, project);
  return loadFrom(
    entry,
    (path) => (path === entry ? (isInput ? readInput() : readBytes(source)) : readIncluded(root, path)),
    levels,
  );
}

/**
 * Reads and analyses a source wherever it is kept.
 * @param bytesOf a file of the project by its project path; `null` where it is not there
 */
export async function loadFrom(
  entry: string,
  bytesOf: (path: string) => Uint8Array | null,
  levels: ReadonlyMap<string, Level> = new Map(),
): Promise<LoadedSource> {
  const problems: Diagnostic[] = [];
  const texts = await loadSource(entry, async (path) => {
    const bytes = bytesOf(path);
    if (bytes === null) return null;
    const result = decodeText(bytes, path);
    if ('text' in result) return result.text;
    problems.push(result.problem);
    return null;
  });
  if (!texts.has(entry)) return { entry, texts, analysis: null, diagnostics: problems };
  const { value, diagnostics } = prepare(entry, texts, levels);
  return { entry, texts, analysis: value, diagnostics: [...problems, ...diagnostics] };
}

export const isSound = (loaded: LoadedSource): loaded is LoadedSource & { readonly analysis: Analysis } =>
  loaded.analysis !== null && !hasErrors(loaded.diagnostics);
