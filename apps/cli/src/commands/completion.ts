import type { Arguments, Command } from '../arguments.ts';
import { nearestOf } from '../nearest-of.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMPLETION: Command = {
  name: 'completion',
  summary: 'дополнение команд по Tab для bash, zsh и fish',
  usage: 'polozh completion bash|zsh|fish',
  words: SHELLS,
  options: [],
  examples: [
    'polozh completion bash >> ~/.bashrc',
    'polozh completion zsh > ~/.zsh/_polozh',
    'polozh completion fish > ~/.config/fish/completions/polozh.fish',
  ],
  run: completion,
};

async function completion(input: Arguments, commands: readonly Command[]): Promise<number> {
  const [typed] = input.positionals;
  const shell = SHELLS.find((known) => known === typed);
  if (shell === undefined)
    throw new UsageError(
      `${typed === undefined ? 'не названа оболочка' : `оболочка «${typed}» неизвестна${nearestOf(typed, SHELLS)}`}: ${SHELLS.join(', ')}`,
    );
  const { completionScript } = await import('../completion-script.ts');
  print(completionScript(shell, commands));
  return EXIT.fine;
}
