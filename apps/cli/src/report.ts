import { type Diagnostic, printGithub, printHuman, printJson, printSarif, printShort } from '@polozh/diagnostics';
import type { Arguments } from './arguments.ts';
import { nearestOf } from './nearest-of.ts';
import { REPORTERS, type Reporter } from './options.ts';
import { isTerminal, print, warn } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** The reporter asked for. */
export function reporterOf(input: Arguments): Reporter {
  const typed = input.last('reporter') ?? 'human';
  const found = REPORTERS.find((known) => known === typed);
  if (found === undefined)
    throw new UsageError(`вид сообщений «${typed}» неизвестен${nearestOf(typed, REPORTERS)}: ${REPORTERS.join(', ')}`);
  return found;
}

/** Whether a program reads what the reporter prints, so that nothing else may stand in the standard output. */
export const isForPrograms = (reporter: Reporter): boolean => reporter !== 'human' && reporter !== 'short';

/** Prints problems: to standard output where a program reads them, else to standard error. */
export function report(
  reporter: Reporter,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): void {
  switch (reporter) {
    case 'json':
      print(printJson(diagnostics, texts));
      return;
    case 'github':
      print(printGithub(diagnostics, texts));
      return;
    case 'sarif':
      print(printSarif(diagnostics, texts, { name: 'polozh', version: VERSION }, [...texts.keys()][0] ?? '.'));
      return;
    case 'short':
      warn(printShort(diagnostics, texts));
      return;
    case 'human':
      if (diagnostics.length === 0) return;
      warn(printHuman(diagnostics, texts, { color: isTerminal('error') && process.env['NO_COLOR'] === undefined }));
  }
}
