import type { Command, Option } from './arguments.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** The words that an option's value may be, where help lists them: «human|short|json». */
function valuesOf({ value }: Option): readonly string[] {
  const words = value?.split(/[|,]/) ?? [];
  return words.length > 1 && words.every((word) => /^[a-z-]+$/.test(word)) ? words : [];
}

/** A script that makes a shell complete commands, their options and listed values; anything else is a file name. */
export const completionScript = (shell: Shell, commands: readonly Command[]): string => SCRIPTS[shell](commands);

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = { bash, zsh, fish };

const optionNames = (command: Command): string =>
  [...command.options.map(({ name }) => `--${name}`), '--help'].join(' ');

function bash(commands: readonly Command[]): string {
  const options = commands.map((command) => `      ${command.name}) words='${optionNames(command)}' ;;`);
  const values = commands.flatMap((command) =>
    command.options
      .filter((option) => valuesOf(option).length > 0)
      .map((option) => `    '${command.name} --${option.name}') words='${valuesOf(option).join(' ')}' ;;`),
  );
  const firsts = commands
    .filter((command) => command.words !== undefined)
    .map((command) => `    '${command.name} ${command.name}') words='${command.words?.join(' ')}' ;;`);
  return `# polozh completion bash
_polozh() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  case "$command $before" in
${[...values, ...firsts].join('\n')}
  esac
  if [ -z "$words" ] && [[ "$current" == -* ]]; then
    case "$command" in
${options.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _polozh polozh
`;
}

function zsh(commands: readonly Command[]): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const told = (text: string): string => text.split('\n')[0]?.replace(/[[\]:\\]/g, '\\$&') ?? '';
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${told(summary)}`)}`);
  const cases = commands.map((command) => {
    const options = command.options.map((option) => {
      const values = valuesOf(option);
      const value =
        option.value === null ? '' : `:${told(option.value)}:${values.length > 0 ? `(${values.join(' ')})` : '_files'}`;
      return `        ${quoted(`*--${option.name}[${told(option.help)}]${value}`)} \\`;
    });
    const first = command.words === undefined ? [] : [`        ${quoted(`1:что:(${command.words.join(' ')})`)} \\`];
    return [`      ${command.name})`, '        _arguments \\', ...options, ...first, `        '*:файл:_files' ;;`].join(
      '\n',
    );
  });
  return `#compdef polozh
# polozh completion zsh
_polozh() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'команда' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _polozh ]; then _polozh "$@"; else compdef _polozh polozh; fi
`;
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string): string =>
    `'${(text.split('\n')[0] ?? '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap((command) => {
    const inside = `-n '__fish_seen_subcommand_from ${command.name}'`;
    return [
      `complete -c polozh -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...(command.words === undefined ? [] : [`complete -c polozh ${inside} -f -a '${command.words.join(' ')}'`]),
      ...command.options.map((option) => {
        const values = valuesOf(option);
        const value = option.value === null ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r';
        return `complete -c polozh ${inside} -l ${option.name}${value} -d ${quoted(option.help)}`;
      }),
    ];
  });
  return `# polozh completion fish\n${lines.join('\n')}\n`;
}
