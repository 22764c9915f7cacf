import { resolve } from 'node:path';
import type { Diagnostic } from '@polozh/diagnostics';
import { applyEdits, corrections, format } from '@polozh/syntax';
import { correctionsDiff } from './corrections-diff.ts';
import { decodeText, readBytes, readInput } from './read-text.ts';
import { report } from './report.ts';
import { shownPath } from './shown-path.ts';
import { isTerminal, print, warn } from './terminal.ts';
import { EXIT } from './usage-error.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** What `polozh fmt` is to do: nothing but name files, show corrections, make them. */
export interface FormatWishes {
  readonly checks: boolean;
  readonly fixes: boolean;
  readonly writes: boolean;
}

interface ReadFile {
  readonly source: string;
  /** How it is named to people. */
  readonly name: string;
  readonly text: string;
}

/** Lays files out in place, or tells what would change. Returns the exit code. */
export function formatFiles(sources: readonly string[], wishes: FormatWishes): number {
  const { files, problems } = readAll(sources);
  if (problems.length > 0) {
    report('human', problems, new Map());
    return EXIT.wrong;
  }
  if (wishes.fixes) return wishes.writes ? writeAll(files, correctedLayout) : showCorrections(files, wishes.checks);
  return wishes.checks ? nameUnformatted(files) : writeAll(files, ({ name, text }) => format(name, text));
}

function readAll(sources: readonly string[]): {
  readonly files: readonly ReadFile[];
  readonly problems: readonly Diagnostic[];
} {
  const files: ReadFile[] = [];
  const problems: Diagnostic[] = [];
  for (const source of sources) {
    const name = source === '-' ? 'стандартный ввод' : shownPath(resolve(source));
    const decoded = decodeText(source === '-' ? readInput() : readBytes(source), name);
    if ('text' in decoded) files.push({ source, name, text: decoded.text });
    else problems.push(decoded.problem);
  }
  return { files, problems };
}

const correctedLayout = ({ name, text }: ReadFile): string => format(name, applyEdits(text, corrections(name, text)));

function nameUnformatted(files: readonly ReadFile[]): number {
  const others = files.filter(({ name, text }) => format(name, text) !== text);
  for (const { name } of others) print(`${name}\n`);
  if (others.length === 0) return EXIT.fine;
  warn(`Разложено иначе: ${others.length}. Привести к единой раскладке: polozh fmt ФАЙЛ\n`);
  return EXIT.wrong;
}

function showCorrections(files: readonly ReadFile[], checks: boolean): number {
  const color = isTerminal('output') && process.env['NO_COLOR'] === undefined;
  let count = 0;
  for (const { name, text } of files) {
    const edits = corrections(name, text);
    count += edits.length;
    print(correctionsDiff(name, text, edits, color));
  }
  if (count === 0) {
    warn('Править нечего.\n');
    return EXIT.fine;
  }
  warn(`Правок: ${count}. Внести их: polozh fmt ФАЙЛ --fix --write\n`);
  return checks ? EXIT.wrong : EXIT.fine;
}

/** Writes the files that change and names them; standard input goes to standard output. */
function writeAll(files: readonly ReadFile[], change: (file: ReadFile) => string): number {
  const outputs: OutputFile[] = [];
  for (const file of files) {
    const result = change(file);
    if (file.source === '-') print(result);
    else if (result !== file.text)
      outputs.push({ path: resolve(file.source), bytes: new TextEncoder().encode(result) });
  }
  const failures = writeFiles(outputs, ({ path }) => print(`${shownPath(path)}\n`));
  for (const failure of failures) warn(`polozh: ${failure}\n`);
  return failures.length > 0 ? EXIT.usage : EXIT.fine;
}
