import { parseArgs } from 'node:util';
import { nearestOf } from './nearest-of.ts';
import { UsageError } from './usage-error.ts';

/** An option of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What its value is called in help; `null` for a switch. */
  readonly value: string | null;
  readonly help: string;
}

/** A command: its words in help and what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** What the first word may be, where it is no file. */
  readonly words?: readonly string[];
  /** `commands` are all that there are. */
  readonly run: (input: Arguments, commands: readonly Command[]) => Promise<number>;
}

/** What was typed, checked against the command's options. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** All values of an option in the order typed. */
  readonly all: (name: string) => readonly string[];
  /** The last value of an option. */
  readonly last: (name: string) => string | null;
  readonly has: (name: string) => boolean;
  /** True where the option stands on the command line itself, not in the project's configuration. */
  readonly isTyped: (name: string) => boolean;
}

/** Reads a command's arguments; an unknown option or a missing value is a `UsageError` that names the nearest option. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const options = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      { type: option.value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: joinDash(command, argv),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find((known) => known.name === token.name);
    if (option === undefined)
      throw new UsageError(
        `неизвестный параметр «${token.rawName}»${nearestOf(
          token.rawName,
          command.options.map((known) => `--${known.name}`),
        )}\nСправка: polozh ${command.name} --help`,
      );
    if (option.value !== null && token.value === undefined)
      throw new UsageError(`у параметра «--${option.name}» нет значения: --${option.name} ${option.value}`);
    if (option.value === null && token.value !== undefined)
      throw new UsageError(`у параметра «--${option.name}» не бывает значения`);
    values.set(option.name, [...(values.get(option.name) ?? []), token.value ?? '']);
  }
  return {
    positionals,
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1) ?? null,
    has: (name) => values.has(name),
    isTyped: (name) => values.has(name),
  };
}

/** `--out -` is a value, though it begins with a dash. */
function joinDash(command: Command, argv: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    const takesValue = command.options.some((option) => option.value !== null && word === `--${option.name}`);
    if (takesValue && argv[i + 1] === '-') result.push(`${word}=${argv[++i]}`);
    else result.push(word);
  }
  return result;
}
