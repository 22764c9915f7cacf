import { type Command, readArguments } from './arguments.ts';
import { BUILD } from './commands/build.ts';
import { CHECK } from './commands/check.ts';
import { COMPLETION } from './commands/completion.ts';
import { DATA } from './commands/data.ts';
import { DIFF } from './commands/diff.ts';
import { EXPLAIN } from './commands/explain.ts';
import { EXTRACT } from './commands/extract.ts';
import { FMT } from './commands/fmt.ts';
import { GIT_SETUP } from './commands/git-setup.ts';
import { GIT_TEXT } from './commands/git-text.ts';
import { INFO } from './commands/info.ts';
import { LSP } from './commands/lsp.ts';
import { MATRIX } from './commands/matrix.ts';
import { NEW } from './commands/new.ts';
import { WATCH } from './commands/watch.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearestOf } from './nearest-of.ts';
import { print, warn } from './terminal.ts';
import { EXIT, UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** All commands, in the order in which help lists them. */
const COMMANDS: readonly Command[] = [
  NEW,
  BUILD,
  CHECK,
  EXPLAIN,
  WATCH,
  MATRIX,
  DIFF,
  INFO,
  FMT,
  DATA,
  EXTRACT,
  GIT_SETUP,
  GIT_TEXT,
  COMPLETION,
  LSP,
];

/**
 * Runs the program.
 * @returns the exit code: 0 fine, 1 the source or the data is wrong, 2 wrong usage, input or output
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      print(generalHelp(COMMANDS));
      return name === undefined ? EXIT.usage : EXIT.fine;
    }
    if (name === '--version' || name === '-v') {
      print(`polozh ${VERSION}\n`);
      return EXIT.fine;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) {
      const what = name.startsWith('-') ? 'параметр' : 'команда';
      throw new UsageError(
        `неизвестн${what === 'команда' ? 'ая' : 'ый'} ${what} «${name}»${nearestOf(name, [...COMMANDS.map((known) => known.name), '--help', '--version'])}`,
      );
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      print(commandHelp(command));
      return EXIT.fine;
    }
    return await command.run(readArguments(command, rest), COMMANDS);
  } catch (error) {
    if (error instanceof UsageError) {
      warn(`polozh: ${error.message}\n`);
      return EXIT.usage;
    }
    if (isPipeError(error)) return EXIT.fine;
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      `polozh: внутренняя ошибка: ${reason}\nЭто ошибка программы, а не вашего текста: сообщите о ней, приложив исходный файл.\n`,
    );
    return EXIT.usage;
  }
}

/** The reader of our output went away (`polozh … | head`): no one is left to tell. */
const isPipeError = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';
