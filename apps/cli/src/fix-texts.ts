import { applyFixes, type Diagnostic } from '@polozh/diagnostics';
import { prepare } from '@polozh/pipeline';
import type { LoadedSource } from './load.ts';

/** A source whose certain corrections are made. */
export interface FixedSource {
  readonly loaded: LoadedSource;
  /** The texts that changed, by project path. */
  readonly changed: ReadonlyMap<string, string>;
  readonly made: readonly Diagnostic[];
}

/** Corrections that touch each other are made one round after the other; so many rounds end in any case. */
const ROUNDS = 20;

/** Makes the corrections again and again until none is left, in memory. */
export function fixTexts(source: LoadedSource, levels: ReadonlyMap<string, 'error' | 'warning' | 'off'>): FixedSource {
  let loaded = source;
  const changed = new Map<string, string>();
  const made: Diagnostic[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = applyFixes(loaded.diagnostics, loaded.texts);
    if (fixed.made.length === 0) break;
    for (const problem of fixed.made) made.push(problem);
    for (const [path, text] of fixed.texts) changed.set(path, text);
    const texts = new Map([...loaded.texts, ...fixed.texts]);
    const { value, diagnostics } = prepare(loaded.entry, texts, levels);
    loaded = { ...loaded, texts, analysis: value, diagnostics };
  }
  return { loaded, changed, made };
}
