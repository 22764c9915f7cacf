import { type Diagnostic, printHuman, printJson, printShort } from '@polozh/diagnostics';
import type { Arguments, Option } from './arguments.ts';
import { nearestOf } from './nearest-of.ts';
import { isTerminal, print, warn } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const REPORTERS = ['human', 'short', 'json'] as const;
type Reporter = (typeof REPORTERS)[number];

export const REPORTER_OPTION: Option = {
  name: 'reporter',
  value: 'human|short|json',
  help: 'вид сообщений: для чтения (human), по строке (short), для программ (json)',
};

/** The reporter asked for. */
export function reporterOf(input: Arguments): Reporter {
  const typed = input.last('reporter') ?? 'human';
  const found = REPORTERS.find((known) => known === typed);
  if (found === undefined)
    throw new UsageError(`вид сообщений «${typed}» неизвестен${nearestOf(typed, REPORTERS)}: ${REPORTERS.join(', ')}`);
  return found;
}

/** Prints problems: JSON to standard output, which a program reads, the others to standard error. */
export function report(
  reporter: Reporter,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): void {
  if (reporter === 'json') {
    print(withNewline(printJson(diagnostics, texts)));
    return;
  }
  if (diagnostics.length === 0) return;
  const color = isTerminal('error') && process.env['NO_COLOR'] === undefined;
  warn(withNewline(reporter === 'short' ? printShort(diagnostics, texts) : printHuman(diagnostics, texts, { color })));
}

const withNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
